import { z } from "zod";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { meetingChoice } from "./meeting.ts";
import type { Moment } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** `story`: something to share. `action`: who does what; after release it stands among the agreements. */
export const privateTextKinds = ["story", "action"] as const;
export type PrivateTextKind = (typeof privateTextKinds)[number];

const maybePerson = z.union([z.literal("").transform(() => null), z.null(), idOf("Person")]).default(null);

const privateWords = {
  kind: z.enum(privateTextKinds).default("story"),
  words: writtenWords(wordLimit.story),
  ownerId: maybePerson,
  whenWords: optionalWords(wordLimit.when).default(null),
};
/** What is written in private time, before it is sealed and after it is opened. */
export const privateWordsShape = z.strictObject({
  kind: z.enum(privateTextKinds),
  words: z.string(),
  ownerId: idOf("Person").nullable(),
  whenWords: z.string().nullable(),
});
export type PrivateWords = z.infer<typeof privateWordsShape>;

const anAction = (text: { kind: PrivateTextKind; ownerId: PersonId | null }) => text.kind === "story" || text.ownerId !== null;
const shortAction = (text: { kind: PrivateTextKind; words: string }) => text.kind === "story" || text.words.length <= wordLimit.short;

export const newPrivateText = meetingChoice
  .extend(privateWords)
  .refine(anAction, { path: ["ownerId"], error: "choosePeople" })
  .refine(shortAction, { path: ["words"], error: "tooLong" });
export type NewPrivateText = z.infer<typeof newPrivateText>;

export const privateTextChoice = meetingChoice.extend({ textId: idOf("PrivateText") });
export const privateTextChange = privateTextChoice
  .extend({ ...privateWords, version: z.coerce.number().int().positive() })
  .refine(anAction, { path: ["ownerId"], error: "choosePeople" })
  .refine(shortAction, { path: ["words"], error: "tooLong" });
export type PrivateTextChange = z.infer<typeof privateTextChange>;

/** Whether what stands in a text may be shared: each who wrote it says so for themselves, and may take it back until it is out. */
export const privateTextRelease = privateTextChoice.extend({ answer: z.enum(["yes", "no"], { error: "choose" }) });
/** Whether the client reads and writes along: only when the client and the network both say so (`domain.md` 2.2). */
export const clientInPrivateTime = meetingChoice.extend({ answer: z.enum(["yes", "no"], { error: "choose" }) });

export type PrivateTextView = PrivateWords & {
  id: Id<"PrivateText">;
  writerIds: readonly PersonId[];
  /** Who of them agreed to sharing it as it stands. */
  agreedIds: readonly PersonId[];
  version: number;
  changedAt: Moment;
  mayChange: boolean;
};

/** Private time for who is in it. Nobody else gets this view. */
export type PrivateTimeView = {
  meetingId: Id<"Meeting">;
  title: string;
  running: boolean;
  /** The reader is in it; else only `clientSays` and `networkSays` are of use. */
  inIt: boolean;
  mayEnter: boolean;
  mayEnd: boolean;
  presentIds: readonly PersonId[];
  clientIn: boolean;
  clientSays: "yes" | "no" | null;
  networkSays: "yes" | "no" | null;
  texts: readonly PrivateTextView[];
};
