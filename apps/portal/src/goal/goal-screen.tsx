import { Actions, PageHead, PressLink, Sheet, StepList, VoiceField } from "@naast/ui";
import type { GoalView, PlanView, StepView, ViewRoundView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { goalPath, planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { asksReader, StepActions } from "../step/step-actions.tsx";
import { StepItem } from "../step/step-item.tsx";
import { GoalRounds } from "../three-views/goal-rounds.tsx";
import { Conversation } from "./conversation.tsx";
import { GoalChoices } from "./goal-choices.tsx";
import { GoalMeta } from "./goal-meta.tsx";
import { OwnViewForm } from "./own-view-form.tsx";
import { OwnViews } from "./own-views.tsx";

type Props = { view: PlanView; goal: GoalView; rounds: readonly ViewRoundView[]; search: Search };

/** One goal with all that belongs to it. */
export async function GoalScreen({ view, goal, rounds, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, may, clientId } = frame;
  const drafts = { view: await draftFor(clientId, `view:${goal.id}`), comment: await draftFor(clientId, `comment:${goal.id}`) };
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={people.own ? t("shared.titles.plan") : t("portalPlan.titleOf", { name: people.clientName })} titleHidden />
      <GoalHead goal={goal} frame={frame} />
      <Sheet id="steps" title={t("portalGoal.steps")}>
        <Steps goal={goal} frame={frame} />
      </Sheet>
      <GoalRounds rounds={rounds} frame={frame} />
      {goal.ownViews.length > 0 ? (
        <div className="views" id="views">
          <OwnViews goal={goal} frame={frame} />
        </div>
      ) : null}
      {may("ownView.write") ? <OwnViewForm goal={goal} frame={frame} draft={drafts.view} /> : null}
      <Conversation goal={goal} frame={frame} draft={drafts.comment} />
      <GoalChoices goal={goal} frame={frame} />
      <div className="flat">
        <Actions>
          <PressLink variant="quiet" href={goalPath(clientId, goal.id, "/history")}>
            {t("portalGoal.history")}
          </PressLink>
          <PressLink variant="quiet" href={planPath(clientId)}>
            {people.own ? t("portalGoal.wholePlan") : t("portalGoal.wholePlanOf", { name: people.clientName })}
          </PressLink>
        </Actions>
      </div>
    </SignedInPage>
  );
}

type Part = { goal: GoalView; frame: PlanFrame };

function isActionable(step: StepView): boolean {
  return asksReader(step) || step.abilities.includes("finish");
}

function GoalHead({ goal, frame }: Part) {
  const { t, may, clientId } = frame;
  return (
    <VoiceField voice="client" bleed labelledBy="goal-words" className="purpose">
      <h2 className="voice" id="goal-words">
        {goal.words}
      </h2>
      {goal.why ? <p className="goal-why">{goal.why}</p> : null}
      <div className="goal-meta">
        <GoalMeta goal={goal} frame={frame} />
      </div>
      <Actions>
        {may("goal.change") ? (
          <PressLink icon="pencil" href={goalPath(clientId, goal.id, "/edit")}>
            {t("portalGoal.edit")}
          </PressLink>
        ) : null}
        {may("visibility.change") ? (
          <PressLink icon="eye" href={`${planPath(clientId, "/who-sees-what")}?open=${goal.id}#item-${goal.id}`}>
            {t("portalGoal.whoSees")}
          </PressLink>
        ) : null}
        {may("threeViews.open") && goal.state === "idea" ? (
          <PressLink href={`${planPath(clientId, "/three-views/new")}?goal=${goal.id}`}>{t("planTogether.threeViews.link")}</PressLink>
        ) : null}
        {may("proposal.make") ? (
          <PressLink href={`${planPath(clientId, "/proposal/new")}?goal=${goal.id}`}>{t("portalGoal.propose")}</PressLink>
        ) : null}
      </Actions>
    </VoiceField>
  );
}

function Steps({ goal, frame }: Part) {
  const { t, may, clientId } = frame;
  return (
    <>
      {goal.steps.length > 0 ? (
        <StepList>
          {goal.steps.map((step) => (
            <StepItem
              key={step.id}
              step={step}
              frame={frame}
              whole
              actions={isActionable(step) ? <StepActions step={step} frame={frame} everything /> : undefined}
            />
          ))}
        </StepList>
      ) : (
        <p className="soft">{t("portalPlan.noSteps")}</p>
      )}
      <Actions>
        {may("step.add") || may("step.offer") ? (
          <PressLink icon={may("step.add") ? "plus" : "hand-helping"} href={goalPath(clientId, goal.id, "/step/new")}>
            {may("step.add") ? t("portalPlan.addStep") : t("portalPlan.offerStep")}
          </PressLink>
        ) : null}
      </Actions>
    </>
  );
}
