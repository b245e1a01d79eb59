"use client";

import { initialsOf, Panel, PersonList, PersonRow, Press, TextPair, type Voice } from "@naast/ui";
import type { ProposalView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { SteerProposal } from "../together/steer.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { voiceOf } from "../words/people.ts";
import { usePersonWords } from "./person-words.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** What lies ready for the client to decide about. Nobody counts who said what. */
export function Proposals() {
  const t = useTranslations("dashboard.proposals");
  const { plan, client } = usePlan();
  const waiting = plan.proposals.filter(({ state }) => state === "waiting");
  if (waiting.length === 0) return null;
  return (
    <Panel id="proposals" title={t("title", { client })}>
      <p className="note">{t("choosesInOwnTime", { client })}</p>
      <PersonList id="proposals-list">
        {waiting.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </PersonList>
    </Panel>
  );
}

function Proposal({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("dashboard.proposals");
  const { people, time } = usePlan();
  const { nameOf, roleOf } = usePersonWords();
  const person = people(proposal.proposerId);
  const voice = voiceOf(person?.relation ?? "other");
  return (
    <PersonRow kind={voice} initials={initialsOf(person?.name ?? "")} name={nameOf(proposal.proposerId)} role={roleOf(person)}>
      <ProposalWords proposal={proposal} voice={voice} />
      <ProposalNote proposal={proposal} />
      {proposal.why ? <p>{t("why", { words: proposal.why })}</p> : null}
      <p className="note">{t("since", { day: time.since(proposal.proposedAt) })}</p>
      {proposal.mayWithdraw ? <Withdraw proposal={proposal} /> : null}
      <SteerProposal proposal={proposal} />
    </PersonRow>
  );
}

/** What it is: new words, or old and new beside each other. */
function ProposalWords({ proposal, voice }: { proposal: ProposalView; voice: Voice }) {
  const t = useTranslations("dashboard.proposals");
  const goal = proposal.goalWords ?? "";
  return (
    <>
      <p>{t(`asks.${proposal.kind}`, { goal, has: goal === "" ? "no" : "yes" })}</p>
      {proposal.kind === "changeGoal" ? (
        <TextPair left={{ label: t("asItIs"), words: goal }} right={{ voice, label: t("asProposed"), words: proposal.words }} />
      ) : (
        <p className="proposal-words">{proposal.words}</p>
      )}
    </>
  );
}

/** Who would do it and when, if the proposer said so. */
function ProposalNote({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("dashboard.proposals");
  const { isReader, time } = usePlan();
  const { nameOf } = usePersonWords();
  const who = proposal.doerId ? t("by", { name: isReader(proposal.doerId) ? t("youLater") : nameOf(proposal.doerId) }) : "";
  const note = [who, proposal.onDay ? time.day(proposal.onDay) : "", proposal.whenWords ?? ""].filter(Boolean).join(" · ");
  return note ? <p className="note">{note}</p> : null;
}

function Withdraw({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("dashboard.proposals");
  const { clientId } = usePlan();
  const { mutate } = useMutation(useTRPC().plan.withdrawProposal.mutationOptions(useChange({ words: t("withdrawn") })));
  return (
    <Press type="button" small onClick={() => mutate({ clientId, proposalId: proposal.id })}>
      {t("withdraw")}
    </Press>
  );
}
