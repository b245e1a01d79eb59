import type { PersonaKey, Scenario } from "@naast/testing";
import type { Changed } from "@naast/vocabulary";
import type { Acting } from "./acting.ts";

export type Given = { scenario: Scenario; as: Acting };

/** Something that somebody does in a scenario, by the name of its verb. */
export type Deed = { by: PersonaKey; name: string; does: (given: Given) => Promise<Changed> };

/** Of a step or a proposal: no day. */
export const bare = { onDay: null, whenWords: null };
export const goalWords = { kind: "practical" as const, ownKind: null, lifeDomain: null, why: null };
const aboutNothing = { besideId: null, stepId: null, meetingId: null, aboutPersonId: null, memberRole: null, atTime: null, place: null };
export const proposed = { goalKind: "practical" as const, why: null, doerId: null, ...aboutNothing, ...bare };
/** Of a decision: no words, no reason, no day. */
export const decided = { words: null, reason: null, laterOn: null };
