import type { PersonaKey, Scenario } from "@naast/testing";
import type { Changed } from "@naast/vocabulary";
import type { Acting } from "./acting.ts";

export type Given = { scenario: Scenario; as: Acting };

/** Something that somebody does in a scenario, by the name of its verb. */
export type Deed = { by: PersonaKey; name: string; does: (given: Given) => Promise<Changed> };

/** Of a step or a proposal: no day. */
export const bare = { onDay: null, whenWords: null };
export const goalWords = { kind: "practical" as const, ownKind: null, lifeDomain: null, why: null };
export const proposed = { goalKind: "practical" as const, why: null, doerId: null, ...bare };
