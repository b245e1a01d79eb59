import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import { wordLimit, writtenWords } from "./words.ts";

/**
 * Why network support is used, in the client's words (B1). `small`: a change of spelling, agreements stay and the change
 * is shown. `asksAgain`: everyone is asked again. `basedOn` is the version the client read, null for the first one.
 */
export const purposeChanges = ["small", "asksAgain"] as const;
export type PurposeChange = (typeof purposeChanges)[number];

export const newPurpose = forClient.extend({
  words: writtenWords(wordLimit.sentence),
  change: z.enum(purposeChanges).default("asksAgain"),
  basedOn: z.union([z.literal("").transform(() => null), z.null(), idOf("Purpose")]).default(null),
});
export type NewPurpose = z.infer<typeof newPurpose>;

export const purposeAnswers = ["agrees", "notYet"] as const;
export type PurposeAnswer = (typeof purposeAnswers)[number];
export const purposeResponse = forClient.extend({ purposeId: idOf("Purpose"), answer: z.enum(purposeAnswers, { error: "choose" }) });

export type PurposeView = {
  id: Id<"Purpose">;
  number: number;
  words: string;
  change: PurposeChange;
  writtenAt: Moment;
  /** The words that this reader agreed to before, when they are asked again or the words changed a little. */
  before: string | null;
  /** The reader's own answer to the words that count now; null when they have not answered, or are the client. */
  yourAnswer: PurposeAnswer | null;
  agreedBy: readonly PersonId[];
  /** Who has not answered, or said "not yet". Only client and workers get this list; others an empty one. */
  openFor: readonly PersonId[];
};

export type PurposeHistoryView = readonly { id: Id<"Purpose">; number: number; words: string; change: PurposeChange; writtenAt: Moment }[];
