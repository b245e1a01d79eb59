import { Actions, ClientChoice, PageHead, Press, PressLink, VoiceField } from "@naast/ui";
import type { GoalView, PlanView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { goalPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { addStep, offerNewStep } from "./actions.ts";
import { DoerChoices } from "./doer-choices.tsx";
import { StepFields } from "./step-fields.tsx";

type Props = { view: PlanView; goal: GoalView };

/** A step under a goal: the client adds one, others offer one. */
export async function NewStepScreen({ view, goal }: Props) {
  const frame = await frameOf(view);
  const draft = await draftFor(frame.clientId, `step:new:${goal.id}`);
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      {frame.people.own ? (
        <OwnStep view={view} goal={goal} frame={frame} draft={draft} />
      ) : (
        <OfferedStep goal={goal} frame={frame} draft={draft} />
      )}
    </SignedInPage>
  );
}

type Part = { goal: GoalView; frame: PlanFrame; draft: { key: string; words: string } | undefined };

function OwnStep({ view, goal, frame, draft }: Part & Props) {
  const { t, clientId } = frame;
  return (
    <ClientChoice id="new-step" level={1} title={t("portalStep.newTitle")} intro={t("portalStep.partOf", { goal: goal.words })}>
      <Form id="step-form" action={addStep} draft={draft}>
        <HiddenFields fields={{ clientId, goalId: goal.id }} />
        <StepFields t={t} />
        <DoerChoices view={view} frame={frame} selected="" />
        <StepEnd goal={goal} frame={frame} words={t("portalForm.save")} />
      </Form>
    </ClientChoice>
  );
}

function OfferedStep({ goal, frame, draft }: Part) {
  const { t, people, clientId } = frame;
  return (
    <>
      <PageHead title={t("portalStep.offerTitle")} note={t("portalStep.partOf", { goal: goal.words })} />
      <VoiceField voice="network" bleed className="field-form">
        <Form id="step-form" action={offerNewStep} draft={draft}>
          <HiddenFields fields={{ clientId, goalId: goal.id }} />
          <StepFields t={t} />
          <p className="note">{t("portalStep.offerMeans", { name: people.clientName })}</p>
          <StepEnd goal={goal} frame={frame} words={t("portalStep.offerNow")} />
        </Form>
      </VoiceField>
    </>
  );
}

function StepEnd({ goal, frame: { t, clientId }, words }: { goal: GoalView; frame: PlanFrame; words: string }) {
  return (
    <Actions>
      <Press variant="main">{words}</Press>
      <PressLink variant="quiet" href={goalPath(clientId, goal.id)}>
        {t("portalForm.back")}
      </PressLink>
    </Actions>
  );
}
