import { formatNames } from "@naast/text";
import { NewMark, VisibilityBadge, type Voice } from "@naast/ui";
import type { GoalView, Visibility } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** Kind, state and who sees it, in a few words under the goal. */
export function GoalMeta({ goal, frame, mark }: { goal: GoalView; frame: PlanFrame; mark?: Voice | undefined }) {
  const { t } = frame;
  const kind = goal.kind === "own" && goal.ownKind ? goal.ownKind : t(`shared.goalKinds.${goal.kind}`);
  const words = goal.state === "doing" || goal.state === "agreed" ? kind : `${kind} · ${t(`shared.goalStates.${goal.state}`)}`;
  return (
    <>
      {mark ? <NewMark voice={mark} word={t("shared.newMark")} /> : null}
      <span>{words}</span>
      <SeenByBadge visibility={goal.visibility} readerIds={goal.readerIds} frame={frame} />
    </>
  );
}

type BadgeProps = { visibility: Visibility; readerIds: GoalView["readerIds"]; frame: PlanFrame };

const namesThatFit = 3;

/** Who sees something; the names themselves where they fit. */
export function SeenByBadge({ visibility, readerIds, frame: { t, people, writing } }: BadgeProps) {
  const names = visibility === "chosen" && readerIds.length > 0 && readerIds.length <= namesThatFit;
  const words = names
    ? formatNames(
        readerIds.map((id) => people.nameOf(id)),
        writing.language,
      )
    : t(`shared.visibilities.${visibility}`, { own: people.own ? "yes" : "no", client: people.clientName });
  return <VisibilityBadge visibility={visibility} prefix={t("shared.seenBy")} words={words} />;
}
