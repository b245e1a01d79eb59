import { OwnView } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** How others look at a goal, each in their own field below the client's. */
export function OwnViews({ goal, frame }: { goal: GoalView; frame: PlanFrame }) {
  const { t, people } = frame;
  return goal.ownViews.map((view) => {
    const person = people.find(view.personId);
    const voice = people.voiceOf(view.personId);
    if (!person || voice === "client") return null;
    const you = people.isYou(view.personId);
    return (
      <OwnView
        key={view.id}
        id={`view-${view.id}`}
        voice={voice}
        initials={people.halfOf(person).initials}
        title={you ? t("portalGoal.yourView") : t("portalGoal.viewOf", { name: person.name })}
        role={people.roleOf(person)}
        words={view.words}
      />
    );
  });
}
