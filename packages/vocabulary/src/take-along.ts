import { z } from "zod";
import { languages } from "./account.ts";
import { forClient } from "./client.ts";
import { visibilities } from "./consent.ts";
import { fileMoment as at, fileBy as by, fileKey as key, laterKey, maybeWords as maybe } from "./file-shapes.ts";
import { goalKinds, goalStates, lifeDomains } from "./goal.ts";
import { lineInFile } from "./line-file.ts";
import { meetingInFile, roundInFile } from "./meeting-file.ts";
import type { ConsentLine } from "./membership.ts";
import { day } from "./moment.ts";
import { memberRoles } from "./network.ts";
import { distances, initiatives, knownSince } from "./network-deepening.ts";
import { circles, contactWishes, directions, mapUnits, nodeKinds, sectors, tieKinds, tieTimes, tones } from "./network-map.ts";
import { proposalInFile, recordedInFile } from "./proposal-file.ts";
import { purposeAnswers, purposeChanges } from "./purpose.ts";
import { noRelapseInFile, relapseInFile } from "./relapse-file.ts";
import { stepStates } from "./step.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** What a plan is called in a file, and the shape it has today. A later one gets the next number and reads this one too. */
export const planFileFormat = "naast-plan";
export const planFileVersion = 2;
/** 1: no keys of steps, meetings and proposals; of these only what waited and was planned, without what others said. */
const readVersions = z.union([z.literal(1), z.literal(planFileVersion)]).transform(() => planFileVersion);
/** In characters. A plan of years stays far below it. */
export const largestPlanFile = 1_000_000;

/** How many earlier wordings of one item go along, the latest. */
export const mostEarlier = 100;
/** How something was worded before; `by` null is the client. A file from before this was kept has none. */
const earlierOf = (limit: number) =>
  z
    .array(z.strictObject({ words: writtenWords(limit), at, by }))
    .max(mostEarlier)
    .default([]);
const seen = { visibility: z.enum(visibilities), readers: z.array(key).max(100) };

const step = z.strictObject({
  key: laterKey,
  what: writtenWords(wordLimit.short),
  onDay: day.nullable(),
  whenWords: maybe(wordLimit.when),
  state: z.enum(stepStates),
  /** `null` with `own` false: nobody. */
  doer: by,
  own: z.boolean(),
  returnedBy: by,
  returnWords: maybe(wordLimit.sentence),
  visibility: z.enum(visibilities).nullable(),
  createdAt: at,
  doneAt: at.nullable(),
  earlier: earlierOf(wordLimit.short),
});

const goal = z.strictObject({
  key,
  words: writtenWords(wordLimit.sentence),
  kind: z.enum(goalKinds),
  ownKind: maybe(wordLimit.name),
  lifeDomain: z.enum(lifeDomains).nullable(),
  why: maybe(wordLimit.story),
  ...seen,
  state: z.enum(goalStates),
  createdAt: at,
  steps: z.array(step).max(500),
  ownViews: z.array(z.strictObject({ by: key, words: writtenWords(wordLimit.story), at })).max(100),
  earlier: earlierOf(wordLimit.sentence),
  comments: z.array(z.strictObject({ by, words: writtenWords(wordLimit.story), at })).max(2000),
});

const timesAYear = z.number().int().min(0).max(2000).nullable();
const points = z.number().int().min(1).max(5).nullable();
const deepening = z.strictObject({
  distance: z.enum(distances).nullable(),
  since: z.enum(knownSince).nullable(),
  initiative: z.enum(initiatives).nullable(),
  faceToFace: timesAYear,
  byPhone: timesAYear,
  online: timesAYear,
  metWords: maybe(wordLimit.short),
  affection: points,
  connection: points,
  preference: points,
  practicalSupport: points,
  shared: z.boolean(),
});

const coordinate = z.number().int().min(0).max(mapUnits).nullable();
const placed = {
  key,
  kind: z.enum(nodeKinds),
  label: writtenWords(wordLimit.label),
  circle: z.enum(circles),
  sector: z.enum(sectors),
  tone: z.enum(tones).nullable(),
  direction: z.enum(directions).nullable(),
  wish: z.enum(contactWishes).nullable(),
  time: z.enum(tieTimes),
};
/** `null` is the client. */
const tie = z.strictObject({ from: by, to: by, kind: z.enum(tieKinds) });
const snapshot = z.strictObject({
  takenAt: at,
  words: maybe(wordLimit.short),
  nodes: z.array(z.strictObject(placed)).max(1000),
  ties: z.array(tie).max(5000),
});
const node = z.strictObject({
  ...placed,
  relationWords: maybe(wordLimit.label),
  note: maybe(wordLimit.short),
  x: coordinate,
  y: coordinate,
  ...seen,
  deepening: deepening.nullable(),
  earlier: earlierOf(wordLimit.label),
});

/** The whole plan as a file: what the client and the others wrote, without who was given what. */
export const planFile = z.strictObject({
  format: z.literal(planFileFormat),
  version: readVersions,
  writtenOn: day,
  language: z.enum(languages),
  withoutOthers: z.boolean(),
  name: writtenWords(wordLimit.name),
  people: z
    .array(
      z.strictObject({ key, name: writtenWords(wordLimit.name), role: z.enum(memberRoles), relationWords: z.string().max(wordLimit.name) }),
    )
    .max(500),
  purposes: z
    .array(
      z.strictObject({
        words: writtenWords(wordLimit.sentence),
        change: z.enum(purposeChanges),
        at,
        answers: z.array(z.strictObject({ by: key, answer: z.enum(purposeAnswers) })).max(500),
      }),
    )
    .max(500),
  goals: z.array(goal).max(500),
  proposals: z.array(proposalInFile).max(5000),
  recorded: z.array(recordedInFile).max(5000).default([]),
  rounds: z.array(roundInFile).max(500).default([]),
  meetings: z.array(meetingInFile).max(2000),
  contactMoments: z
    .array(
      z.strictObject({
        words: writtenWords(wordLimit.sentence),
        onDay: day,
        withWhom: maybe(wordLimit.name),
        felt: maybe(wordLimit.short),
        ...seen,
      }),
    )
    .max(5000),
  nodes: z.array(node).max(1000),
  ties: z.array(tie).max(5000),
  snapshots: z.array(snapshot).max(500),
  portrait: z
    .strictObject({
      strengthWords: maybe(wordLimit.story),
      helpWords: maybe(wordLimit.story),
      likeWords: maybe(wordLimit.story),
      ...seen,
      earlier: z
        .strictObject({
          strengthWords: earlierOf(wordLimit.story),
          helpWords: earlierOf(wordLimit.story),
          likeWords: earlierOf(wordLimit.story),
        })
        .default({ strengthWords: [], helpWords: [], likeWords: [] }),
      lines: z.array(z.strictObject({ by: key, words: writtenWords(wordLimit.short), state: z.enum(["offered", "approved"]) })).max(500),
    })
    .nullable(),
  /** Of how it went, what the client answered; a file from before this was kept has none. */
  lines: z
    .array(lineInFile)
    .max(50)
    .refine((lines) => new Set(lines.map(({ measure }) => measure)).size === lines.length, { error: "a measure stands here twice" })
    .default([]),
  relapse: relapseInFile.default(noRelapseInFile),
});
export type PlanFile = z.infer<typeof planFile>;

export const takeAlongRead = forClient.extend({ withoutOthers: z.boolean().default(false) });

/** Everything that goes along: the plan, and the log of consent; the latter is not brought in again. */
export type TakeAlongView = { plan: PlanFile; consent: readonly (ConsentLine & { name: string })[] };

/** `mine`: everything is the client's alone at first. `same`: who takes part here reads what their like read there. */
export const bringInSharings = ["mine", "same"] as const;
export const bringInPreview = forClient.extend({ file: z.string() });
export const bringInChoice = bringInPreview.extend({ sharing: z.enum(bringInSharings, { error: "choose" }) });

/** What a file holds, before anything is written. */
export type BringInPreview = {
  name: string;
  writtenOn: string;
  purpose: string | null;
  goals: readonly string[];
  meetings: number;
  contactMoments: number;
  nodes: number;
  people: readonly string[];
  /** Who would read what was shared with workers or everyone, if it is shared as it was. */
  readersHere: readonly string[];
};
