import type { CardView, ClientId, IssuedCard, NewCard, PersonId } from "@naast/vocabulary";
import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** Whose card: the client's, or with a person somebody's who takes part in the plan. */
export type CardAbout = { clientId: ClientId; personId: PersonId | null };
type Asked = Pick<NewCard, "recognition" | "forgotPin">;

export type CardDesk = {
  card: CardView | undefined;
  isBusy: boolean;
  issue: (asked: Asked, onMade: (made: IssuedCard) => void) => void;
  withdraw: (onWithdrawn: () => void) => void;
};

/** One card at the desk: how it stands, to make another, to take it back. A code stays on the page and in no memory behind it. */
export function useCardDesk({ clientId, personId }: CardAbout): CardDesk {
  const { card } = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const member = personId === null ? skipToken : { clientId, personId };
  const ofClient = useQuery(card.read.queryOptions(personId === null ? { clientId } : skipToken));
  const ofMember = useQuery(card.readMember.queryOptions(member));
  const told = {
    gcTime: 0,
    onError: (error: unknown) => bar.say(failureWords(error)),
    onSettled: () => queryClient.invalidateQueries(card.pathFilter()),
  };
  const issueClient = useMutation(card.issue.mutationOptions(told));
  const issueMember = useMutation(card.issueMember.mutationOptions(told));
  const withdrawClient = useMutation(card.withdraw.mutationOptions(told));
  const withdrawMember = useMutation(card.withdrawMember.mutationOptions(told));
  const isBusy = [issueClient, issueMember, withdrawClient, withdrawMember].some(({ isPending }) => isPending);
  return {
    card: personId === null ? ofClient.data : ofMember.data,
    isBusy,
    issue: (asked, onSuccess) => {
      if (isBusy) return;
      if (personId === null) issueClient.mutate({ clientId, ...asked }, { onSuccess });
      else issueMember.mutate({ clientId, personId, ...asked }, { onSuccess });
    },
    withdraw: (onSuccess) => {
      if (isBusy) return;
      if (personId === null) withdrawClient.mutate({ clientId }, { onSuccess });
      else withdrawMember.mutate({ clientId, personId }, { onSuccess });
    },
  };
}
