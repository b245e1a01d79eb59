import type { GoalView } from "@naast/vocabulary";
import { goalKinds, lifeDomains } from "@naast/vocabulary";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Props = { t: Translate; goal?: Pick<GoalView, "words" | "kind" | "ownKind" | "lifeDomain" | "why"> | undefined };

/** What a goal is made of: the client's words first and largest, the rest may stay empty. */
export function GoalFields({ t, goal }: Props) {
  return (
    <>
      <div className="voice-control">
        <Lines name="words" label={t("portalGoal.words")} hint={t("portalGoal.wordsHint")} defaultValue={goal?.words} />
      </div>
      <Choices
        name="kind"
        legend={t("portalGoal.kind")}
        selected={goal?.kind}
        options={goalKinds.map((kind) => ({
          value: kind,
          label: t(`shared.goalKinds.${kind}`),
          hint: t(`portalGoal.kindHint.${kind}`),
          more:
            kind === "own" ? <Line name="ownKind" label={t("portalGoal.ownKind")} defaultValue={goal?.ownKind ?? undefined} /> : undefined,
        }))}
      />
      <Lines name="why" label={t("portalGoal.why")} hint={t("portalForm.mayStayEmpty")} defaultValue={goal?.why ?? undefined} />
      <Pick
        name="lifeDomain"
        label={t("portalGoal.lifeDomain")}
        hint={t("portalForm.mayStayEmpty")}
        defaultValue={goal?.lifeDomain ?? ""}
        options={[
          { value: "", label: t("portalGoal.noDomain") },
          ...lifeDomains.map((value) => ({ value, label: t(`shared.lifeDomains.${value}`) })),
        ]}
      />
    </>
  );
}
