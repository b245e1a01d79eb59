import type { PlanView } from "@naast/vocabulary";

/** Ids of goals and steps that somebody else touched since the reader's last visit. */
export function freshIn({ timeline, newAfter, reader }: PlanView): ReadonlySet<string> {
  const entries = timeline.filter(({ seq, actorId }) => seq > newAfter && actorId !== reader.personId);
  return new Set(entries.flatMap(({ goalId, stepId }) => [stepId ?? goalId ?? ""]));
}
