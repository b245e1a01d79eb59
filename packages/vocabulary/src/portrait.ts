import { z } from "zod";
import { forClient } from "./client.ts";
import type { Visibility } from "./consent.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** "Who I am", in the client's own words. Each part may stay open. */
export const portraitWords = z.object({
  strengthWords: optionalWords(wordLimit.story),
  helpWords: optionalWords(wordLimit.story),
  likeWords: optionalWords(wordLimit.story),
});
export const newPortrait = forClient.extend({ ...portraitWords.shape, version: z.number().int().min(0).default(0) });
export type NewPortrait = z.infer<typeof newPortrait>;

/** One line that somebody who takes part would like to add about the client. */
export const newPortraitLine = forClient.extend({ words: writtenWords(wordLimit.short) });
export type NewPortraitLine = z.infer<typeof newPortraitLine>;
export const portraitLineChoice = forClient.extend({ lineId: idOf("PortraitLine") });
export const portraitLineDecision = portraitLineChoice.extend({ answer: z.enum(["approved", "declined"], { error: "choose" }) });
export type PortraitLineDecision = z.infer<typeof portraitLineDecision>;

export type PortraitLineView = {
  id: Id<"PortraitLine">;
  personId: PersonId;
  name: string;
  words: string;
  /** Only the client reads which lines wait. Whoever wrote one reads it as their own, whatever the client chose. */
  state: "offered" | "approved";
  own: boolean;
};

export type PortraitView = {
  id: Id<"Portrait"> | null;
  clientName: string;
  version: number;
  strengthWords: string | null;
  helpWords: string | null;
  likeWords: string | null;
  changedAt: Moment | null;
  /** Who reads it; only the client is told. */
  visibility: Visibility;
  readerIds: readonly PersonId[];
  lines: readonly PortraitLineView[];
  mayWrite: boolean;
  mayOffer: boolean;
  readAt: Moment;
};
