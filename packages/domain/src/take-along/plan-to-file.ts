import type { PurposeAnswers, PurposeVersions, SeenPlan, StoredPortrait, StoredPortraitLine, WholeTalks, WordingRow } from "@naast/db";
import type { Day, Language, ParticipantView, PersonId, PlanFile } from "@naast/vocabulary";
import { filedProposalKinds, planFileFormat, planFileVersion } from "@naast/vocabulary";
import { earlierToFile } from "./earlier-wordings.ts";
import { type FileKeys, fileKeys } from "./plan-file-keys.ts";
import { mapToFile, type WholeMap } from "./plan-file-map.ts";
import { roleInWords } from "./plan-file-roles.ts";
import { talkToFile } from "./plan-file-talk.ts";

/** Everything that the client sees of their own plan, as it lies in the tables. */
export type WholePlan = {
  seen: SeenPlan;
  purposes: { versions: PurposeVersions; answers: PurposeAnswers };
  around: WholeMap;
  /** How items were worded before, of all of them. */
  wordings: readonly WordingRow[];
  /** What was said and agreed in meetings. */
  talks: WholeTalks;
  portrait: StoredPortrait | null;
  portraitLines: readonly StoredPortraitLine[];
  /** All who are or were in the plan, the client first. */
  people: readonly ParticipantView[];
  clientName: string;
  clientPersonId: PersonId;
  language: Language;
  today: Day;
};

type Shared = { id: string; visibility: PlanFile["goals"][number]["visibility"] };
type Part = { whole: WholePlan; keys: FileKeys };

function readersOf({ id }: Shared, ticked: SeenPlan["ticked"], keys: FileKeys): string[] {
  return ticked.filter(({ itemId }) => itemId === id).flatMap(({ personId }) => keys.of(personId) ?? []);
}

const moment = (date: Date) => date.toISOString();

function goalsToFile({ whole, keys }: Part): PlanFile["goals"] {
  const { seen, clientPersonId, wordings } = whole;
  return seen.goals.map((goal, index) => ({
    key: `g${index + 1}`,
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

function proposalsToFile({ whole: { seen, clientPersonId }, keys }: Part): PlanFile["proposals"] {
  const goalKeys = new Map(seen.goals.map(({ id }, index) => [id, `g${index + 1}`]));
  return seen.proposals.flatMap(({ proposal }) => {
    if (proposal.state !== "waiting" && proposal.state !== "later") return [];
    const kind = filedProposalKinds.find((one) => one === proposal.kind);
    if (!kind) return [];
    return {
      by: keys.required(proposal.proposerId),
      kind,
      goal: proposal.goalId ? (goalKeys.get(proposal.goalId) ?? null) : null,
      words: proposal.words,
      goalKind: proposal.goalKind,
      why: proposal.why,
      onDay: proposal.onDay,
      whenWords: proposal.whenWords,
      doer: keys.of(proposal.doerId),
      own: proposal.doerId === clientPersonId,
      at: moment(proposal.proposedAt),
      state: proposal.state,
      laterOn: proposal.laterOn,
    };
  });
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
  const keys = fileKeys(others);
  const part = { whole, keys };
  const { seen, language } = whole;
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
    proposals: proposalsToFile(part),
    meetings: seen.meetings
      .filter(({ state }) => state !== "proposed")
      .map((meeting) => ({
        title: meeting.title,
        startsAt: moment(meeting.startsAt),
        place: meeting.place,
        by: keys.of(meeting.plannedBy),
        visibility: meeting.visibility,
        readers: readersOf(meeting, seen.ticked, keys),
        talk: talkToFile(whole.talks, meeting.id, keys),
      })),
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
  };
}
