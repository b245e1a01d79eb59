"use client";

import { GoalCard, NewMark, VisibilityBadge } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { goalAnchor } from "../words/addresses.ts";
import { voiceOf } from "../words/people.ts";
import { Comments } from "./comments.tsx";
import { GoalActions } from "./goal-actions.tsx";
import { hasViewsBeside, ViewsBelow, ViewsBeside } from "./own-views.tsx";
import { Steps } from "./steps.tsx";
import { usePlan } from "./use-plan.tsx";

/** A goal in the client's words, with its steps, and how others look at it beside those words. */
export function Goal({ goal }: { goal: GoalView }) {
  const isBeside = hasViewsBeside(goal);
  return (
    <GoalCard id={goalAnchor(goal.id)} words={goal.words} meta={<GoalMeta goal={goal} />}>
      {goal.why && !isBeside ? <p className="goal-why">{goal.why}</p> : null}
      {isBeside ? <ViewsBeside goal={goal} /> : null}
      <Steps goal={goal} />
      {isBeside ? null : <ViewsBelow goal={goal} />}
      <Comments goal={goal} />
      <GoalActions goal={goal} />
    </GoalCard>
  );
}

function GoalMeta({ goal }: { goal: GoalView }) {
  const t = useTranslations("shared");
  const { client, people, fresh } = usePlan();
  const isNew = fresh.isNew(goal);
  return (
    <>
      {isNew ? <NewMark voice={voiceOf(people(goal.changedBy)?.relation ?? "client")} word={t("newMark")} /> : null}
      <span>{goal.ownKind ?? t(`goalKinds.${goal.kind}`)}</span>
      <span>{t(`goalStates.${goal.state}`)}</span>
      <VisibilityBadge
        visibility={goal.visibility}
        prefix={t("seenBy")}
        words={t(`visibilities.${goal.visibility}`, { own: "no", client })}
      />
    </>
  );
}
