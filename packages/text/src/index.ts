import { en } from "./en.ts";
import { nl } from "./nl.ts";

export * from "./format.ts";
export * from "./zoned.ts";

/** All interface text as ICU messages, by language and namespace. */
export const messages = { nl, en };

/** The shape that both languages have; the types of message keys come from it. */
export type Messages = typeof nl;
