"use client";

import { Notice } from "@naast/ui";
import { ChoiceGroup } from "@naast/ui/choice-group";
import { newResponse, type ProposalPage, responseKinds } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** Five things to say and own words; to be said otherwise until the client chooses. */
export function RespondForm({ talk }: { talk: ProposalPage }) {
  const t = useTranslations("proposal");
  const { clientId, client, isReader } = usePlan();
  const { proposal, responses } = talk;
  const own = responses.find(({ personId }) => isReader(personId));
  const change = useChange({ words: t("respondNote"), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().plan.respondToProposal.mutationOptions(change));
  return (
    <SendForm
      id={`respond-${proposal.id}`}
      label={t("respond")}
      schema={newResponse}
      also={{ clientId, proposalId: proposal.id }}
      send={mutateAsync}
      submit={t(own ? "respondChange" : "respondSend")}
    >
      <ChoiceGroup
        id={`respond-${proposal.id}-kind`}
        name="kind"
        legend={t("respond")}
        legendHidden
        selected={own?.kind}
        options={responseKinds.map((kind) => ({
          value: kind,
          label: t(`responses.${kind}`),
          more: kind === "worried" ? <Worry /> : undefined,
        }))}
      />
      <WordsField name="words" label={t("respondWords")} hint={t("respondHint")} initial={own?.words ?? ""} />
      <p className="note">
        {t("respondNote")} {t("respondLater", { client })}
      </p>
    </SendForm>
  );
}

/** Where a worry touches safety: whom to call. The app reports nobody. */
function Worry() {
  const t = useTranslations("proposal.worry");
  return (
    <Notice icon="phone" title={t("title")}>
      <p>
        <a href="tel:112">{t("now")}</a>
      </p>
      <p>
        {t("talk")} <a href="tel:113">113</a> · <a href="tel:08000113">0800-0113</a>
      </p>
      <p>{t("trust")}</p>
      <p className="note">{t("nobody")}</p>
    </Notice>
  );
}
