"use client";

import { initialsOf, OwnView, ThreeViews, ViewField } from "@naast/ui";
import type { GoalView, OwnViewView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { besideOf, voiceOf } from "../words/people.ts";
import { usePersonWords } from "./person-words.ts";
import { usePlan } from "./use-plan.tsx";

/** Whether the client's own reasons stand beside the looks of others, instead of under the goal. */
export function hasViewsBeside(goal: GoalView): boolean {
  return goal.state === "idea" && goal.ownViews.length > 0;
}

/** How others look at a goal, below the client's words. */
export function ViewsBelow({ goal }: { goal: GoalView }) {
  return goal.ownViews.map((view) => <Below key={view.id} view={view} />);
}

/** As long as a goal is an idea: all looks side by side, the client's first. */
export function ViewsBeside({ goal }: { goal: GoalView }) {
  const t = useTranslations("dashboard.plan");
  const { plan, client } = usePlan();
  return (
    <div className="goal-views">
      <p className="note">{t("choosesInOwnTime", { client })}</p>
      <ThreeViews>
        <ViewField voice="client" initials={initialsOf(client)} name={client} role={t("whatIWant")} words={goal.why ?? goal.words} />
        {goal.ownViews.map((view) => (
          <Look key={view.id} view={view} isReaders={view.personId === plan.reader.personId} />
        ))}
      </ThreeViews>
    </div>
  );
}

function Look({ view, isReaders }: { view: OwnViewView; isReaders: boolean }) {
  const t = useTranslations("dashboard.plan");
  const { people, time } = usePlan();
  const { roleOf, nameOf } = usePersonWords();
  const person = people(view.personId);
  return (
    <ViewField
      voice={voiceOf(person?.relation ?? "other")}
      initials={initialsOf(person?.name ?? "")}
      name={isReaders ? person?.name : nameOf(view.personId)}
      role={roleOf(person)}
      words={view.words}
      foot={t("writtenOn", { day: time.since(view.changedAt) })}
    />
  );
}

function Below({ view }: { view: OwnViewView }) {
  const t = useTranslations("dashboard.plan");
  const { people, isReader } = usePlan();
  const { roleOf, nameOf } = usePersonWords();
  const person = people(view.personId);
  const title = isReader(view.personId) ? t("yourView") : t("viewOf", { name: nameOf(view.personId) });
  return (
    <OwnView
      voice={besideOf(person?.relation)}
      initials={initialsOf(person?.name ?? "")}
      title={title}
      role={roleOf(person)}
      words={view.words}
    />
  );
}
