import type { WholeDeciding } from "@naast/db";
import {
  idOf,
  isAboutMeeting,
  type PlanFile,
  type ProposalInFile,
  proposalDecisions,
  type RecordedInFile,
  responseKinds,
} from "@naast/vocabulary";
import type { FileKeys, PlanThings } from "./plan-file-keys.ts";

type Whole = { deciding: WholeDeciding; keys: FileKeys; things: PlanThings; readersOf: (item: { id: string }) => string[] };
type Stored = WholeDeciding["proposals"][number]["proposal"];
type Earlier = WholeDeciding["earlier"];
type Response = WholeDeciding["responses"][number];

const mostEarlier = 100;
const moment = (date: Date) => date.toISOString();
const maybeMoment = (date: Date | null) => date?.toISOString() ?? null;
const wordsIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** What the client chose before they thought again. A choice is known by its moment: what else changed beside it is no choice. */
function earlierChoices({ id, decidedAt }: Stored, earlier: Earlier): ProposalInFile["earlier"] {
  const chosen = new Map<string, ProposalInFile["earlier"][number]>();
  for (const { itemId, after } of earlier) {
    const state = proposalDecisions.find((one) => one === after?.["state"]);
    const at = wordsIn(after?.["decidedAt"]);
    if (itemId !== id || !state || at === null || at === maybeMoment(decidedAt)) continue;
    const words = { decisionWords: wordsIn(after?.["decisionWords"]), reasonWords: wordsIn(after?.["reasonWords"]) };
    chosen.set(at, { state, decidedAt: at, ...words, laterOn: wordsIn(after?.["laterOn"]) });
  }
  return [...chosen.values()].slice(-mostEarlier);
}

/** What somebody said before what they say now. */
function earlierSaid({ id, version }: Response, earlier: Earlier): ProposalInFile["responses"][number]["earlier"] {
  return earlier
    .filter(({ itemId, after }) => itemId === id && typeof after?.["version"] === "number" && after["version"] < version)
    .flatMap(({ after, at }) => {
      const kind = responseKinds.find((one) => one === after?.["kind"]);
      return kind && after?.["removedAt"] === null ? [{ kind, words: wordsIn(after["words"]), at: moment(at) }] : [];
    })
    .slice(-mostEarlier);
}

function responsesTo(proposal: Stored, { deciding: { responses, earlier }, keys }: Whole): ProposalInFile["responses"] {
  return responses
    .filter(({ proposalId }) => proposalId === proposal.id)
    .flatMap((row) =>
      keys.saidBy(row.personId).map((by) => ({
        by,
        since: moment(row.createdAt),
        kind: row.kind,
        words: row.words,
        at: moment(row.changedAt),
        earlier: earlierSaid(row, earlier),
      })),
    );
}

/** Every proposal with what was said to it and what the client chose, the oldest first. */
export function proposalsToFile(whole: Whole): PlanFile["proposals"] {
  const { deciding, keys, things } = whole;
  return deciding.proposals.flatMap(({ proposal }) =>
    keys.saidBy(proposal.proposerId).map((by) => {
      const { kind, memberRole, words, goalKind, why, onDay, atTime, whenWords, place, doerId } = proposal;
      const { state, decidedAt, decisionWords, reasonWords, laterOn, beforeWords, isOpen } = proposal;
      return {
        key: things.proposal(proposal.id),
        by,
        kind,
        set: things.proposal(proposal.setId),
        goal: things.goal(proposal.goalId),
        step: things.step(proposal.stepId),
        meeting: things.meeting(proposal.meetingId),
        about: keys.of(proposal.aboutPersonId),
        memberRole,
        words,
        goalKind,
        why,
        onDay,
        atTime,
        whenWords,
        place,
        doer: keys.of(doerId),
        own: keys.isClient(doerId),
        at: moment(proposal.proposedAt),
        state,
        decidedAt: maybeMoment(decidedAt),
        decisionWords,
        reasonWords,
        laterOn,
        beforeWords,
        isOpen,
        visibility: proposal.visibility,
        readers: whole.readersOf(proposal),
        earlier: earlierChoices(proposal, deciding.earlier),
        responses: responsesTo(proposal, whole),
      };
    }),
  );
}

/** By what the thing that was answered is known in the file. */
function aboutKey({ aboutKind, aboutId }: WholeDeciding["recorded"][number], { step, proposal, meeting }: PlanThings): string | null {
  if (aboutKind === "stepAnswer") return step(idOf("Step").parse(aboutId));
  return isAboutMeeting(aboutKind) ? meeting(idOf("Meeting").parse(aboutId)) : proposal(idOf("Proposal").parse(aboutId));
}

/** What was written down for who was not there, the oldest first; of what is in the file. */
export function recordedToFile({ deciding, keys, things }: Whole): PlanFile["recorded"] {
  return deciding.recorded.flatMap((row): readonly RecordedInFile[] => {
    const [about, person] = [aboutKey(row, things), keys.of(row.personId)];
    if (about === null || person === null) return [];
    const by = row.recordedBy === null ? [] : keys.saidBy(row.recordedBy);
    return [
      {
        kind: row.aboutKind,
        about,
        person,
        by: by[0] ?? null,
        byNobody: by.length === 0,
        answer: row.answer,
        words: row.words,
        way: row.way,
        saidOn: row.saidOn,
        readBack: row.readBack,
        at: moment(row.recordedAt),
        correctableUntil: moment(row.correctableUntil),
        confirmedAt: maybeMoment(row.confirmedAt),
        correctedAt: maybeMoment(row.correctedAt),
        correctedBy: keys.of(row.correctedBy),
      },
    ];
  });
}
