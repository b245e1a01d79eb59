import { z } from "zod";
import { visibilities } from "./consent.ts";
import { fileBy, fileKey, fileMoment, laterKey, maybeWords } from "./file-shapes.ts";
import { goalKinds } from "./goal.ts";
import { day, timeOfDay } from "./moment.ts";
import { memberRoles } from "./network.ts";
import { proposalStates } from "./proposal.ts";
import { proposalKinds } from "./proposal-kind.ts";
import { responseKinds } from "./proposal-response.ts";
import { recordedKinds, recordedSaid, recordedWays } from "./recorded-answer.ts";
import { wordLimit } from "./words.ts";

const said = { kind: z.enum(responseKinds), words: maybeWords(wordLimit.story), at: fileMoment };
/** What somebody says to it now, and what they said before, the oldest first. */
const response = z.strictObject({ by: fileBy, since: fileMoment, ...said, earlier: z.array(z.strictObject(said)).max(100) });

const choice = {
  state: z.enum(proposalStates),
  decidedAt: fileMoment.nullable().default(null),
  /** The client's own words in the place of those that were proposed. */
  decisionWords: maybeWords(wordLimit.sentence).default(null),
  reasonWords: maybeWords(wordLimit.story).default(null),
  laterOn: day.nullable(),
};

/** A proposal of any kind with what the others said and what the client chose. What it is about goes by its key in the file. */
export const proposalInFile = z.strictObject({
  key: laterKey,
  by: fileBy,
  kind: z.enum(proposalKinds),
  /** The first of the items that were proposed together; null on that one. */
  set: laterKey,
  goal: fileBy,
  step: laterKey,
  meeting: laterKey,
  about: laterKey,
  memberRole: z.enum(memberRoles).nullable().default(null),
  /** Empty when it is about pausing or ending. */
  words: z.string().max(wordLimit.sentence),
  goalKind: z.enum(goalKinds).nullable(),
  why: maybeWords(wordLimit.story),
  onDay: day.nullable(),
  atTime: timeOfDay.nullable().default(null),
  whenWords: maybeWords(wordLimit.when),
  place: maybeWords(wordLimit.short).default(null),
  doer: fileBy,
  own: z.boolean(),
  at: fileMoment,
  ...choice,
  /** How the thing was worded when the client chose. */
  beforeWords: maybeWords(wordLimit.sentence).default(null),
  isOpen: z.boolean().default(false),
  /** Of something new: who reads it beside the client and who proposed it. */
  visibility: z.enum(visibilities).default("me"),
  readers: z.array(fileKey).max(100).default([]),
  /** What the client chose before they thought again, the oldest first. */
  earlier: z.array(z.strictObject(choice)).max(100).default([]),
  responses: z.array(response).max(500).default([]),
});
export type ProposalInFile = z.infer<typeof proposalInFile>;

/** What somebody wrote down for who was not there: how it was said, and whether it was read back. */
export const recordedInFile = z.strictObject({
  kind: z.enum(recordedKinds),
  /** The step, proposal or meeting that was answered. */
  about: fileKey,
  person: fileKey,
  by: fileBy,
  /** Who wrote it down left nothing behind; `by` says nothing then. */
  byNobody: z.boolean(),
  answer: z.enum(recordedSaid),
  words: maybeWords(wordLimit.sentence),
  way: z.enum(recordedWays),
  saidOn: day,
  readBack: z.boolean(),
  at: fileMoment,
  correctableUntil: fileMoment,
  confirmedAt: fileMoment.nullable(),
  correctedAt: fileMoment.nullable(),
  /** Who put it right; `null` also when nobody did. */
  correctedBy: fileBy,
});
export type RecordedInFile = z.infer<typeof recordedInFile>;
