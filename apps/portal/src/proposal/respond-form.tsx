import { Notice, Press, VoiceField } from "@naast/ui";
import { type ProposalPage, responseKinds } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { relapsePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { respondToProposal } from "./actions.ts";

/** Five things to say, each as large as the other, and own words. It can be said otherwise until the client chooses. */
export async function RespondForm({ talk, frame }: { talk: ProposalPage; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  const { proposal, responses } = talk;
  const own = responses.find(({ personId }) => people.isYou(personId));
  return (
    <VoiceField voice={people.voiceOf(people.readerId)} bleed className="field-form">
      <Form id="response-form" action={respondToProposal} draft={await draftFor(clientId, `response:${proposal.id}`)}>
        <HiddenFields fields={{ clientId, proposalId: proposal.id }} />
        <Choices
          name="kind"
          legend={t("proposal.respond")}
          selected={own?.kind}
          options={responseKinds.map((kind) => ({
            value: kind,
            label: t(`proposal.responses.${kind}`),
            more: kind === "worried" ? <Worry frame={frame} /> : undefined,
          }))}
        />
        <Lines name="words" label={t("proposal.respondWords")} hint={t("proposal.respondHint")} defaultValue={own?.words ?? ""} />
        <p className="note">
          {t("proposal.respondNote")} {t("proposal.respondLater", { client: people.clientName })}
        </p>
        <Press variant="main" wide>
          {t(own ? "proposal.respondChange" : "proposal.respondSend")}
        </Press>
        <p className="note">{t("proposal.nobodyCounts", { client: people.clientName })}</p>
      </Form>
    </VoiceField>
  );
}

/** Where a worry touches safety: whom to call. The app reports nobody. */
export function Worry({ frame: { t, may, clientId } }: { frame: PlanFrame }) {
  return (
    <Notice icon="phone" title={t("proposal.worry.title")}>
      <p>
        <a href="tel:112">{t("proposal.worry.now")}</a>
      </p>
      <p>
        {t("proposal.worry.talk")} <a href="tel:113">113</a> · <a href="tel:08000113">0800-0113</a>
      </p>
      <p>{t("proposal.worry.trust")}</p>
      {may("relapse.read") ? (
        <p>
          <a href={relapsePath(clientId)}>{t("relapse.worry")}</a>
        </p>
      ) : null}
      <p className="note">{t("proposal.worry.nobody")}</p>
    </Notice>
  );
}
