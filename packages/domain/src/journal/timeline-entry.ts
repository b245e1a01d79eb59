import type { SeenEvent } from "@naast/db";
import type { PersonId, TimelineEntry } from "@naast/vocabulary";

type Known = { clientPersonId: PersonId; workers: ReadonlySet<PersonId> };

function relationOf(actorId: PersonId, { clientPersonId, workers }: Known): TimelineEntry["actorRelation"] {
  if (actorId === clientPersonId) return "client";
  return workers.has(actorId) ? "worker" : "member";
}

/** An event with the words that its subject has now. */
export function timelineEntry({ event, name, goalWords, stepWords, meetingWords, momentWords }: SeenEvent, known: Known): TimelineEntry {
  return {
    seq: event.seq,
    at: event.at.getTime(),
    actorId: event.actorId,
    actorName: name,
    actorRelation: relationOf(event.actorId, known),
    event: event.content,
    goalId: event.goalId,
    stepId: event.stepId,
    words: stepWords ?? meetingWords ?? momentWords ?? goalWords,
  };
}
