import { type LongListPrompt, longListPrompts, type Sector } from "@naast/vocabulary";

export function nextPrompt(prompt: LongListPrompt): LongListPrompt | null {
  return longListPrompts[longListPrompts.indexOf(prompt) + 1] ?? null;
}

/** Where people of a question mostly belong; the client can put them elsewhere later. */
export const sectorOf: Readonly<Record<LongListPrompt, Sector>> = {
  school: "workSchool",
  work: "workSchool",
  street: "neighbours",
  sport: "groups",
  faith: "groups",
  abroad: "family",
};
