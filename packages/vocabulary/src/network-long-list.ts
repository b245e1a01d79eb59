import { z } from "zod";
import { forClient } from "./client.ts";
import { nodeKinds, sectors, tieTimes } from "./network-map.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** Where one may look for people one forgot; each is one page, and one may stop at any of them. */
export const longListPrompts = ["school", "work", "street", "sport", "faith", "abroad"] as const;
export type LongListPrompt = (typeof longListPrompts)[number];

/** Names, one per line. Empty lines do not count; a name written twice is one. */
const names = z
  .string({ error: "writeSomething" })
  .max(5000, { error: "tooLong" })
  .transform((text) => [...new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim()))].filter((line) => line !== ""))
  .pipe(z.array(writtenWords(wordLimit.label)).min(1, { error: "writeSomething" }).max(50, { error: "tooLong" }));

/** Several at once, each outside the circles until the client puts them somewhere. */
export const newNodes = forClient.extend({
  names: z.union([names, z.array(writtenWords(wordLimit.label)).min(1).max(50)]),
  kind: z.enum(nodeKinds, { error: "choose" }),
  sector: z.enum(sectors, { error: "choose" }),
  time: z.enum(tieTimes, { error: "choose" }),
});
export type NewNodes = z.infer<typeof newNodes>;
