import type { Beside, Voice } from "@naast/ui";
import type { ParticipantRelation, ParticipantView, PersonId } from "@naast/vocabulary";

/** Which side somebody speaks from. */
export function voiceOf(relation: ParticipantRelation | "other"): Voice {
  if (relation === "client") return "client";
  return relation === "worker" ? "worker" : "network";
}

export function besideOf(relation: ParticipantRelation | undefined): Beside {
  return relation === "worker" ? "worker" : "network";
}

/** Finds people of a plan by their id. A name that the reader may not know is not in the view, so it is not found either. */
export type People = (personId: PersonId | null) => ParticipantView | undefined;

export function peopleOf(people: readonly ParticipantView[]): People {
  const byId = new Map(people.map((person) => [person.personId, person]));
  return (personId) => (personId === null ? undefined : byId.get(personId));
}
