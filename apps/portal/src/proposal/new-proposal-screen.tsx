import { Actions, PageHead, Press, PressLink, VoiceField } from "@naast/ui";
import { type PlanView, proposalKinds } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { makeProposal } from "./actions.ts";

type Props = { view: PlanView; goalId: string | null };

/** Proposing something. The client decides; until then nothing changes. */
export async function NewProposalScreen({ view, goalId }: Props) {
  const frame = await frameOf(view);
  const { t, people, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <PageHead title={t("portalProposal.newTitle")} note={t("portalProposal.nameChooses", { name: people.clientName })} />
      <VoiceField voice="network" bleed className="field-form">
        <Form id="proposal-form" action={makeProposal} draft={await draftFor(clientId, "proposal:new")}>
          <HiddenFields fields={{ clientId }} />
          <Kind frame={frame} goalId={goalId} hasGoals={view.goals.length > 0} />
          {view.goals.length > 0 ? (
            <Pick
              id="goalId"
              name="goalId"
              label={t("portalProposal.whichGoal")}
              hint={t("portalProposal.whichGoalHint")}
              defaultValue={goalId ?? ""}
              options={[
                { value: "", label: t("portalProposal.noGoal") },
                ...view.goals.map(({ id, words }) => ({ value: id, label: words })),
              ]}
            />
          ) : null}
          <Lines id="words" name="words" rows={2} label={t("portalProposal.words")} hint={t("portalProposal.wordsHint")} />
          <Lines id="why" name="why" label={t("portalProposal.why")} hint={t("portalForm.mayStayEmpty")} />
          <Line id="onDay" name="onDay" type="date" label={t("portalStep.onDay")} hint={t("portalForm.mayStayEmpty")} />
          <Line id="whenWords" name="whenWords" label={t("portalStep.whenWords")} hint={t("portalStep.whenWordsHint")} />
          <Actions>
            <Press variant="main">{t("portalProposal.propose")}</Press>
            <PressLink variant="quiet" href={planPath(clientId)}>
              {t("portalForm.back")}
            </PressLink>
          </Actions>
        </Form>
      </VoiceField>
    </SignedInPage>
  );
}

function Kind({ frame: { t }, goalId, hasGoals }: { frame: PlanFrame; goalId: string | null; hasGoals: boolean }) {
  const kinds = proposalKinds.filter((kind) => hasGoals || kind === "addGoal");
  return (
    <Choices
      id="kind"
      name="kind"
      legend={t("portalProposal.kind")}
      selected={goalId ? "addStep" : undefined}
      options={kinds.map((kind) => ({ value: kind, label: t(`portalProposal.kinds.${kind}`) }))}
    />
  );
}
