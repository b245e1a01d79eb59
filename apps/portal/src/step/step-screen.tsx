import { PageHead, Sheet, StepList } from "@naast/ui";
import type { GoalView, PlanView, StepView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { goalPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { HandBack } from "./hand-back.tsx";
import { StepAnswer } from "./step-answer.tsx";
import { StepChoices } from "./step-choices.tsx";
import { StepItem } from "./step-item.tsx";

type Props = { view: PlanView; goal: GoalView; step: StepView; search: Search };

/** One step with everything that this reader can do with it. */
export async function StepScreen({ view, goal, step, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const answerDraft = await draftFor(clientId, `answer:${step.id}`);
  const changeDraft = await draftFor(clientId, `step:${step.id}`);
  const may = (ability: StepView["abilities"][number]) => step.abilities.includes(ability);
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={t("portalStep.title")}>
        <p className="note">
          {t("portalStep.belongsTo")} <a href={goalPath(clientId, goal.id)}>{goal.words}</a>
        </p>
      </PageHead>
      <Sheet id="step" title={step.what} titleHidden>
        <StepList>
          <StepItem step={step} frame={frame} linked={false} whole />
        </StepList>
      </Sheet>
      {may("answer") ? <StepAnswer step={step} frame={frame} draft={answerDraft} /> : null}
      {may("handBack") ? <HandBack step={step} frame={frame} draft={answerDraft} /> : null}
      <StepChoices view={view} goal={goal} step={step} frame={frame} draft={changeDraft} />
    </SignedInPage>
  );
}
