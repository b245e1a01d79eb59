import { Fold, GoalCard } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { GoalMeta } from "../goal/goal-meta.tsx";
import { goalPath } from "../paths.ts";
import type { PlanFrame } from "./frame.ts";

/** Goals that were reached or let go, folded away under one word each. Nothing is crossed out. */
export function GoalsApart({ goals, frame }: { goals: readonly GoalView[]; frame: PlanFrame }) {
  const groups = (["reached", "letGo"] as const).map((state) => ({ state, goals: goals.filter((goal) => goal.state === state) }));
  return groups
    .filter((group) => group.goals.length > 0)
    .map((group) => (
      <div key={group.state} className="flat goals-apart">
        <Fold title={frame.t(`shared.goalStates.${group.state}`)}>
          {group.goals.map((goal) => (
            <GoalCard
              key={goal.id}
              id={`goal-${goal.id}`}
              level={3}
              words={goal.words}
              href={goalPath(frame.clientId, goal.id)}
              meta={<GoalMeta goal={goal} frame={frame} />}
            />
          ))}
        </Fold>
      </div>
    ));
}
