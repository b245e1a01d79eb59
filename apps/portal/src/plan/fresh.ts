import type { Voice } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";

/** Ids of goals and steps that somebody else touched since the reader's last visit, with whose side the mark takes. */
export type Fresh = ReadonlyMap<string, Voice>;

const voices = { client: "client", member: "network", worker: "worker" } as const;

export function freshIn({ timeline, newAfter, reader }: PlanView): Fresh {
  const entries = timeline.filter(({ seq, actorId }) => seq > newAfter && actorId !== reader.personId);
  return new Map(entries.toReversed().map(({ goalId, stepId, actorRelation }) => [stepId ?? goalId ?? "", voices[actorRelation]]));
}
