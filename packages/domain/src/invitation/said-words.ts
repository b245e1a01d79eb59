import type { StoredInvitation } from "@naast/db";

type Said = "label" | "whyWords" | "hopeWords" | "notAskedWords" | "firstThingWords" | "callWords" | "language" | "channel" | "period";

/** What an invitation says and how it goes: the same in the form, in the row, in what the client reads and in what the other reads. */
export type SaidWords = Pick<StoredInvitation, Said>;

/** Of anything that holds them: these and nothing else. */
export function saidWords({
  label,
  whyWords,
  hopeWords,
  notAskedWords,
  firstThingWords,
  callWords,
  language,
  channel,
  period,
}: SaidWords): SaidWords {
  return { label, whyWords, hopeWords, notAskedWords, firstThingWords, callWords, language, channel, period };
}
