"use client";

import { ChoiceGroup } from "@naast/ui";
import { answerDaysOf, firstInvitationLabels, type InvitationChannel, newInvitation } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

const chosen = { labelIds: [...firstInvitationLabels], period: "halfYear", second: "none", days: answerDaysOf.letter };

/** The words of the client, word for word. What else can be chosen, the client chooses in their own portal. */
export function ComposeTogether({ channels }: { channels: readonly InvitationChannel[] }) {
  const t = useTranslations("dashboard.invite");
  const fields = useTranslations("portalInvite.fields");
  const language = useLocale();
  const { clientId } = usePlan();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [times, setTimes] = useState(0);
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
      also={{ clientId, language, ...chosen }}
      send={mutateAsync}
      onSent={() => setTimes(times + 1)}
      submit={t("compose")}
    >
      <LineField name="label" label={fields("label")} hint={fields("labelHint")} />
      <WordsField name="whyWords" label={fields("why")} hint={fields("whyHint")} />
      <WordsField name="hopeWords" label={fields("hope")} hint={fields("hopeHint")} />
      <WordsField name="notAskedWords" label={fields("notAsked")} hint={fields("notAskedHint")} />
      <ChoiceGroup
        id={`compose-${clientId}-channel`}
        name="channel"
        legend={fields("channel")}
        options={channels.map((value) => ({ value, label: fields(`channels.${value}`), hint: fields(`channelHints.${value}`) }))}
      />
      <LineField name="email" type="email" label={fields("email")} hint={fields("contactHint")} />
      <LineField name="telephone" label={fields("telephone")} />
    </SendForm>
  );
}
