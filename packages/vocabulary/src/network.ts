import type { PersonId } from "./id.ts";
import type { Day } from "./moment.ts";

export const memberRoles = ["member", "confidant", "representative"] as const;
export type MemberRole = (typeof memberRoles)[number];

export const memberStates = ["active", "paused", "left", "removed"] as const;
export type MemberState = (typeof memberStates)[number];

/** How somebody stands to the plan, as the others see it. */
export const participantRelations = ["client", "member", "confidant", "representative", "worker"] as const;
export type ParticipantRelation = (typeof participantRelations)[number];

/**
 * Somebody whose name stands in the plan. `relationWords` are the client's ("je zus") or the worker's role key.
 * `takesPart` is false for who is gone: their earlier words keep their name.
 */
export type ParticipantView = {
  personId: PersonId;
  name: string;
  relation: ParticipantRelation;
  /** The client's word for it ("zus", "buurvrouw"); for a worker the key of the role; empty for the client. */
  relationWords: string;
  state: MemberState;
  takesPart: boolean;
  /** While somebody rests: their words, and the day of coming back. */
  pause?: { words: string | null; until: Day | null };
  /** Stands under something that is shared with the reader, who is told nothing more of them; they are in no list of people. */
  named?: true;
};
