"use client";

import { firstInvitationLabels, type InvitationChannel, type Label, newInvitation } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { LanguageField, PeriodFields, SecondField, SharedField, WayField } from "./together-fields.tsx";

/** The words of the client, word for word, and every choice that the client has in their own portal. */
export function ComposeTogether({ channels }: { channels: readonly InvitationChannel[] }) {
  const t = useTranslations("dashboard.invite");
  const fields = useTranslations("portalInvite.fields");
  const { clientId } = usePlan();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [times, setTimes] = useState(0);
  const [labelIds, setLabels] = useState<readonly Label[]>(firstInvitationLabels);
  const { mutateAsync } = useMutation(
    trpc.invitation.compose.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.invitation.list.queryFilter({ clientId })),
    }),
  );
  return (
    <SendForm
      key={times}
      id={`compose-${clientId}`}
      label={t("compose")}
      schema={newInvitation}
      also={{ clientId, labelIds }}
      send={mutateAsync}
      onSent={() => {
        setTimes(times + 1);
        setLabels(firstInvitationLabels);
      }}
      submit={t("compose")}
    >
      <LineField name="label" label={fields("label")} hint={fields("labelHint")} />
      <WordsField name="whyWords" label={fields("why")} hint={fields("whyHint")} />
      <WordsField name="hopeWords" label={fields("hope")} hint={fields("hopeHint")} />
      <WordsField name="notAskedWords" label={fields("notAsked")} hint={fields("notAskedHint")} />
      <LineField name="firstThingWords" label={fields("firstThing")} hint={fields("firstThingHint")} />
      <LineField name="callWords" label={fields("call")} hint={fields("callHint")} />
      <SharedField chosen={labelIds} onChange={setLabels} />
      <PeriodFields />
      <WayField channels={channels} />
      <SecondField />
      <LanguageField />
    </SendForm>
  );
}
