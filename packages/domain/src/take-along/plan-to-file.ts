import type {
  LineWithChecks,
  PurposeAnswers,
  PurposeVersions,
  SeenPlan,
  StoredPortrait,
  StoredPortraitLine,
  WholeBefore,
  WholeDeciding,
  WholeTalks,
  WordingRow,
} from "@naast/db";
import type { Day, Language, ParticipantView, PersonId, PlanFile } from "@naast/vocabulary";
import { planFileFormat, planFileVersion } from "@naast/vocabulary";
import { earlierToFile } from "./earlier-wordings.ts";
import { type FileKeys, fileKeys, type PlanThings, thingKeys } from "./plan-file-keys.ts";
import { linesToFile } from "./plan-file-lines.ts";
import { mapToFile, type WholeMap } from "./plan-file-map.ts";
import { meetingsToFile, roundsToFile } from "./plan-file-meetings.ts";
import { proposalsToFile, recordedToFile } from "./plan-file-proposals.ts";
import { relapseToFile, type WholeRelapse } from "./plan-file-relapse.ts";
import { roleInWords } from "./plan-file-roles.ts";

/** Everything that the client sees of their own plan, as it lies in the tables. */
export type WholePlan = {
  seen: SeenPlan;
  purposes: { versions: PurposeVersions; answers: PurposeAnswers };
  around: WholeMap;
  /** How items were worded before, of all of them. */
  wordings: readonly WordingRow[];
  /** What was proposed, said to it and chosen; three views; what was written down for who was not there. */
  deciding: WholeDeciding;
  /** What was said before meetings, and what was said and agreed in them. */
  before: WholeBefore;
  talks: WholeTalks;
  portrait: StoredPortrait | null;
  portraitLines: readonly StoredPortraitLine[];
  lines: readonly LineWithChecks[];
  relapse: WholeRelapse;
  /** All who are or were in the plan, the client first. */
  people: readonly ParticipantView[];
  clientName: string;
  clientPersonId: PersonId;
  language: Language;
  today: Day;
};

type Shared = { id: string };
type Part = { whole: WholePlan; keys: FileKeys; things: PlanThings };

function readersOf({ id }: Shared, ticked: SeenPlan["ticked"], keys: FileKeys): string[] {
  return ticked.filter(({ itemId }) => itemId === id).flatMap(({ personId }) => keys.of(personId) ?? []);
}

const moment = (date: Date) => date.toISOString();

/** Steps have their keys in the order in which the file tells of them: goal by goal. */
function thingsOf({ seen, deciding }: WholePlan): PlanThings {
  const ids = <Row extends { id: unknown }>(rows: readonly Row[]): Row["id"][] => rows.map(({ id }) => id);
  const steps = seen.goals.flatMap((goal) => seen.steps.filter(({ goalId }) => goalId === goal.id));
  return {
    goal: thingKeys("g", ids(seen.goals)),
    step: thingKeys("t", ids(steps)),
    meeting: thingKeys("m", ids(seen.meetings.filter(({ state }) => state !== "cancelled"))),
    proposal: thingKeys("q", ids(deciding.proposals.map(({ proposal }) => proposal))),
  };
}

function goalsToFile({ whole, keys, things }: Part): PlanFile["goals"] {
  const { seen, clientPersonId, wordings } = whole;
  return seen.goals.map((goal, index) => ({
    key: things.goal(goal.id) ?? `g${index + 1}`,
    words: goal.words,
    kind: goal.kind,
    ownKind: goal.ownKind,
    lifeDomain: goal.lifeDomain,
    why: goal.why,
    visibility: goal.visibility,
    readers: readersOf(goal, seen.ticked, keys),
    state: goal.state,
    createdAt: moment(goal.createdAt),
    steps: seen.steps
      .filter(({ goalId }) => goalId === goal.id)
      .map((step) => ({
        key: things.step(step.id),
        what: step.what,
        onDay: step.onDay,
        whenWords: step.whenWords,
        state: step.state,
        doer: keys.of(step.doerId),
        own: step.doerId === clientPersonId,
        returnedBy: keys.of(step.returnedBy),
        returnWords: step.returnWords,
        visibility: step.visibility,
        createdAt: moment(step.createdAt),
        doneAt: step.doneAt ? moment(step.doneAt) : null,
        earlier: earlierToFile(
          wordings,
          { itemId: step.id, column: "what", now: step.what, author: step.authorId, since: step.createdAt },
          keys,
        ),
      })),
    earlier: earlierToFile(
      wordings,
      { itemId: goal.id, column: "words", now: goal.words, author: goal.authorId, since: goal.createdAt },
      keys,
    ),
    ownViews: seen.ownViews
      .filter(({ goalId }) => goalId === goal.id)
      .map(({ personId, words, createdAt }) => ({ by: keys.required(personId), words, at: moment(createdAt) })),
    comments: seen.comments
      .filter(({ goalId }) => goalId === goal.id)
      .map(({ personId, words, createdAt }) => ({ by: keys.of(personId), words, at: moment(createdAt) })),
  }));
}

function purposesToFile({ whole: { purposes }, keys }: Part): PlanFile["purposes"] {
  return purposes.versions.toReversed().map(({ number, words, change, writtenAt }) => ({
    words,
    change,
    at: moment(writtenAt),
    answers: purposes.answers
      .filter((answer) => answer.number === number)
      .map(({ personId, answer }) => ({ by: keys.required(personId), answer })),
  }));
}

function portraitToFile({ whole: { portrait, portraitLines, seen, wordings, clientPersonId: author }, keys }: Part): PlanFile["portrait"] {
  if (!portrait) return null;
  const { strengthWords, helpWords, likeWords, visibility } = portrait;
  const lines = portraitLines.flatMap(({ personId, words, state }) =>
    state === "declined" ? [] : { by: keys.required(personId), words, state },
  );
  const earlierOf = (column: "strengthWords" | "helpWords" | "likeWords") =>
    earlierToFile(wordings, { itemId: portrait.id, column, now: portrait[column], author, since: portrait.createdAt }, keys);
  const earlier = { strengthWords: earlierOf("strengthWords"), helpWords: earlierOf("helpWords"), likeWords: earlierOf("likeWords") };
  return { strengthWords, helpWords, likeWords, visibility, readers: readersOf(portrait, seen.ticked, keys), earlier, lines };
}

/** The plan as the file that goes along. Nothing of this installation is in it: no identifiers, no versions, no grants. */
export function planToFile(whole: WholePlan): PlanFile {
  const others = whole.people.filter(({ relation }) => relation !== "client");
  const { seen, language } = whole;
  const keys = fileKeys(others, whole.clientPersonId);
  const things = thingsOf(whole);
  const part = { whole, keys, things };
  const told = { deciding: whole.deciding, keys, things, readersOf: (item: Shared) => readersOf(item, seen.ticked, keys) };
  return {
    format: planFileFormat,
    version: planFileVersion,
    writtenOn: whole.today,
    language,
    withoutOthers: false,
    name: whole.clientName,
    people: others.map(({ personId, name, relation, relationWords }) => ({
      key: keys.required(personId),
      name,
      role: relation === "confidant" || relation === "representative" ? relation : "member",
      relationWords: relation === "worker" ? roleInWords(relationWords, language) : relationWords,
    })),
    purposes: purposesToFile(part),
    goals: goalsToFile(part),
    proposals: proposalsToFile(told),
    recorded: recordedToFile(told),
    rounds: roundsToFile(whole.deciding, keys, things.goal),
    meetings: meetingsToFile({ ...whole, ...told }),
    contactMoments: seen.contactMoments.map((one) => ({
      words: one.words,
      onDay: one.onDay,
      withWhom: one.withWhom,
      felt: one.felt,
      visibility: one.visibility,
      readers: readersOf(one, seen.ticked, keys),
    })),
    ...mapToFile(whole, keys),
    portrait: portraitToFile(part),
    lines: linesToFile(whole.lines, whole.clientPersonId),
    relapse: relapseToFile(whole.relapse, keys),
  };
}
