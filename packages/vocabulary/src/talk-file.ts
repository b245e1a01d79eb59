import { z } from "zod";
import { fileMoment as at, fileBy as by, maybeWords as maybe } from "./file-shapes.ts";
import { agreementStates } from "./meeting-talk.ts";
import { day } from "./moment.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** What was said and agreed in a meeting, as it goes along in a file. Nothing of private time that was not released is in it. */
export const talkInFile = z.strictObject({
  startedAt: at,
  endedAt: at.nullable(),
  fallbackWords: maybe(wordLimit.story),
  nextWords: maybe(wordLimit.short),
  nextOn: day.nullable(),
  lookBackOn: day.nullable(),
  /** Since the look-back is written down; a file of before has neither. */
  lookBackWords: maybe(wordLimit.story).default(null),
  lookedBackAt: at.nullable().default(null),
  voices: z.array(z.strictObject({ by, words: writtenWords(wordLimit.story), aloud: z.boolean(), at })).max(2000),
  agreements: z
    .array(
      z.strictObject({
        what: writtenWords(wordLimit.short),
        owner: by,
        onDay: day.nullable(),
        whenWords: maybe(wordLimit.when),
        state: z.enum(agreementStates),
        at,
      }),
    )
    .max(500),
  absent: z.array(z.strictObject({ by, words: writtenWords(wordLimit.story), at })).max(500),
  released: z.array(z.strictObject({ by: z.array(by).max(100), words: writtenWords(wordLimit.story), at })).max(500),
});
export type TalkInFile = z.infer<typeof talkInFile>;
