import { z } from "zod";
import { visibilities } from "./consent.ts";
import { fileBy, fileKey, fileMoment, laterKey, maybeWords } from "./file-shapes.ts";
import { meetingKinds, meetingRhythms } from "./meeting.ts";
import { agendaPointStates, contributionStates } from "./meeting-before.ts";
import { mostTimes, timeAnswers } from "./meeting-times.ts";
import { talkInFile } from "./talk-file.ts";
import { viewSides } from "./three-views.ts";
import { wordLimit, writtenWords } from "./words.ts";

const reply = z.strictObject({
  by: fileBy,
  times: z.array(z.strictObject({ at: fileMoment, answer: z.enum(timeAnswers) })).max(100),
  coming: z.enum(["yes", "no"]).nullable(),
  words: maybeWords(wordLimit.sentence),
  at: fileMoment,
});
const point = z.strictObject({ by: fileBy, words: writtenWords(wordLimit.short), state: z.enum(agendaPointStates), at: fileMoment });
const contribution = z.strictObject({
  by: fileBy,
  what: writtenWords(wordLimit.short),
  state: z.enum(contributionStates),
  /** `null` with `own` false: nobody yet. */
  doer: fileBy,
  own: z.boolean(),
  at: fileMoment,
});
/** What the client wants to say or ask, and what others shared of theirs. */
const note = z.strictObject({ by: fileBy, words: writtenWords(wordLimit.story), shared: z.boolean(), at: fileMoment });

/**
 * A meeting with what people said before, during and after it. The words of a secret place are not in it and can not be: there
 * is no field for them. Of private time only what was released is in its talk.
 */
export const meetingInFile = z.strictObject({
  key: laterKey,
  title: writtenWords(wordLimit.short),
  startsAt: fileMoment,
  /** A room says its location too: longer than somebody would type. */
  place: maybeWords(wordLimit.sentence),
  by: fileBy,
  visibility: z.enum(visibilities),
  readers: z.array(fileKey).max(100),
  kind: z.enum(meetingKinds).default("support"),
  /** With `proposed` people still say which of the offered times they can. */
  state: z.enum(["planned", "proposed", "held"]).default("planned"),
  minutes: z.number().int().min(1).max(1440).default(60),
  rhythm: z.enum(meetingRhythms).default("once"),
  previous: laterKey,
  offered: z.array(fileMoment).max(mostTimes).default([]),
  remoteLink: z
    .url({ protocol: /^https$/ })
    .max(wordLimit.reason)
    .nullable()
    .default(null),
  /** `null`: the client. */
  chair: fileBy.default(null),
  interpreter: maybeWords(wordLimit.label).default(null),
  childrenCome: z.boolean().default(false),
  replies: z.array(reply).max(500).default([]),
  /** In the order of the client. */
  agenda: z.array(point).max(500).default([]),
  contributions: z.array(contribution).max(500).default([]),
  notes: z.array(note).max(500).default([]),
  talk: talkInFile.nullable().default(null),
});
export type MeetingInFile = z.infer<typeof meetingInFile>;

/** Three views: what the client, the network and the worker each find desirable, as far as the client may read it by now. */
export const roundInFile = z.strictObject({
  goal: fileBy,
  question: maybeWords(wordLimit.sentence),
  openedAt: fileMoment,
  closedAt: fileMoment.nullable(),
  /** Who was asked to join in, besides the client. */
  people: z.array(fileKey).max(500),
  views: z
    .array(
      z.strictObject({ by: fileBy, side: z.enum(viewSides), words: maybeWords(wordLimit.story), at: fileMoment, changedAt: fileMoment }),
    )
    .max(500),
});
export type RoundInFile = z.infer<typeof roundInFile>;
