import { PressLink } from "@naast/ui";
import type { ViewRoundView } from "@naast/vocabulary";
import { roundPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { RoundViews } from "./round-views.tsx";

type Props = { rounds: readonly ViewRoundView[]; frame: PlanFrame };

/** Beside a goal: the round that goes on around it, and how each looked at it before it was fixed. */
export function GoalRounds({ rounds, frame }: Props) {
  const { t, clientId } = frame;
  return rounds.map((round) => (
    <section key={round.id} className="flat" aria-labelledby={`round-${round.id}`}>
      <h2 className="head" id={`round-${round.id}`}>
        {round.closedAt === null ? t("planTogether.threeViews.title") : t("planTogether.threeViews.cameFrom")}
      </h2>
      <RoundViews round={round} frame={frame} />
      <PressLink variant={round.mayWrite ? "main" : "quiet"} href={roundPath(clientId, round.id)}>
        {round.mayWrite ? t("planTogether.threeViews.write") : round.about}
      </PressLink>
    </section>
  ));
}
