import { Actions, PageHead, PressLink } from "@naast/ui";
import type { GoalView, PlanView } from "@naast/vocabulary";
import { DelegationStrips } from "../delegation/delegation-strips.tsx";
import { planPath } from "../paths.ts";
import { PurposeField } from "../purpose/purpose-field.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { TogetherLinks } from "../together/together-links.tsx";
import { frameOf, type PlanFrame } from "./frame.ts";
import { freshIn } from "./fresh.ts";
import { GoalItem } from "./goal-item.tsx";
import { GoalsApart } from "./goals-apart.tsx";
import { MomentsSheet } from "./moments-sheet.tsx";
import { ProposalsSheet } from "./proposals-sheet.tsx";

function isShown({ state }: GoalView): boolean {
  return state !== "letGo" && state !== "reached";
}

/** The joint plan on one page: why, goals with their steps, what was proposed. */
export async function PlanScreen({ view, search }: { view: PlanView; search: Search }) {
  const frame = await frameOf(view);
  const { t, people, may, clientId } = frame;
  const fresh = freshIn(view);
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={people.own ? t("shared.titles.plan") : t("portalPlan.titleOf", { name: people.clientName })} titleHidden />
      <DelegationStrips delegations={view.delegations} frame={frame} />
      <PurposeField purpose={view.purpose} frame={frame} />
      <div className="flat">
        <Actions even>
          <PressLink href={planPath(clientId, "/timeline")}>{t("portalPlan.whatIsNew")}</PressLink>
          <PressLink icon="printer" href={planPath(clientId, "/print")}>
            {t("portalPlan.onPaper")}
          </PressLink>
        </Actions>
      </div>
      <ProposalsSheet proposals={view.proposals} frame={frame} />
      {view.goals.filter(isShown).map((goal) => (
        <GoalItem key={goal.id} goal={goal} frame={frame} fresh={fresh} />
      ))}
      {view.goals.some(isShown) ? null : <NoGoals frame={frame} />}
      <AddGoal frame={frame} />
      <GoalsApart goals={view.goals.filter((goal) => !isShown(goal))} frame={frame} />
      <MomentsSheet moments={view.contactMoments} frame={frame} />
      <TogetherLinks frame={frame} />
      {may("proposal.make") && !people.own ? (
        <div className="flat">
          <PressLink wide href={planPath(clientId, "/proposal/new")}>
            {t("portalPlan.propose")}
          </PressLink>
        </div>
      ) : null}
    </SignedInPage>
  );
}

function NoGoals({ frame: { t, people } }: { frame: PlanFrame }) {
  return (
    <div className="flat">
      <p className="soft">{people.own ? t("portalPlan.noGoals") : t("portalPlan.noGoalsOf", { name: people.clientName })}</p>
    </div>
  );
}

function AddGoal({ frame: { t, may, clientId } }: { frame: PlanFrame }) {
  if (!may("goal.add")) return null;
  return (
    <div className="flat">
      <PressLink wide icon="plus" href={planPath(clientId, "/goal/new")}>
        {t("portalPlan.addGoal")}
      </PressLink>
    </div>
  );
}
