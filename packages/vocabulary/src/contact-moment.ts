import { z } from "zod";
import { forClient } from "./client.ts";
import { type Visibility, visibilities } from "./consent.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type Day, day } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Contact that the client chose to note (`domain.md` B2): "coffee with my sister". Only the client writes these. */
export const newContactMoment = forClient.extend({
  words: writtenWords(wordLimit.sentence),
  onDay: day,
  withWhom: optionalWords(wordLimit.name).default(null),
  felt: optionalWords(wordLimit.short).default(null),
  visibility: z.enum(visibilities).default("me"),
  readerIds: z.array(idOf("Person")).max(100).default([]),
});
export type NewContactMoment = z.infer<typeof newContactMoment>;
export const contactMomentChoice = forClient.extend({ contactMomentId: idOf("ContactMoment") });

export type ContactMomentView = {
  id: Id<"ContactMoment">;
  words: string;
  onDay: Day;
  withWhom: string | null;
  felt: string | null;
  visibility: Visibility;
  readerIds: readonly PersonId[];
};
