import type { StoredRecorded, Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type Id, Invalid, idOf, isAnswerTo, type PersonId, type RecordedSaid, responseKinds } from "@naast/vocabulary";
import type { Touched } from "../change.ts";
import { placeOnMeeting, replaceOnMeeting } from "../meeting/place-recorded-words.ts";
import { placeRecordedAnswer, replaceRecordedAnswer, type Said } from "./place-answer.ts";
import { placeResponse } from "./place-response.ts";
import { requireSeenStep } from "./require-step.ts";

type Placing = Permit<"recordedAnswer.write" | "recordedAnswer.correct">;
type About = Pick<StoredRecorded, "aboutKind" | "aboutId">;
type Spoken = { personId: PersonId; answer: RecordedSaid; words: string | null; times: readonly string[] };
type Place = { today: Day; at: Date };

/** What an answer did, and where it stands. */
export type Placed = {
  goalId: Id<"Goal"> | null;
  stepId: Id<"Step"> | null;
  meetingId: Id<"Meeting"> | null;
  touched: readonly Touched[];
};

/** Who hears of it are those who read what it is about. */
export function placeOfRecorded({ goalId, stepId, meetingId }: Placed, itemId: string) {
  const audience = goalId === null && meetingId === null ? ("clientAndActor" as const) : ("participants" as const);
  return { goalId, stepId, itemId: meetingId ?? itemId, audience };
}

function asStepAnswer({ personId, answer, words }: Spoken): Said {
  if (answer !== "yes" && answer !== "no") throw new Invalid({ answer: "choose" });
  return { personId, answer, words };
}

async function placeOnProposal(tx: Writer, permit: Placing, { aboutId, said, today, at }: Place & { aboutId: string; said: Spoken }) {
  const kind = responseKinds.find((known) => known === said.answer);
  if (!kind) throw new Invalid({ answer: "choose" });
  const proposalId = idOf("Proposal").parse(aboutId);
  const placed = await placeResponse(tx, permit, { proposalId, personId: said.personId, kind, words: said.words, at, today });
  return { goalId: placed.proposal.goalId, stepId: null, meetingId: null, touched: [placed.touched] };
}

/** Puts what somebody said where they would have said it themselves: on the step they were asked for, or beside a proposal. */
export async function placeSaid(
  tx: Writer,
  permit: Permit<"recordedAnswer.write">,
  { about: { aboutKind, aboutId }, said, ...place }: Place & { about: About; said: Spoken },
): Promise<Placed> {
  if (!isAnswerTo(aboutKind, said.answer)) throw new Invalid({ answer: "choose" });
  if (aboutKind === "proposalResponse") return placeOnProposal(tx, permit, { aboutId, said, ...place });
  if (aboutKind !== "stepAnswer") {
    const meetingId = idOf("Meeting").parse(aboutId);
    const touched = [await placeOnMeeting(tx, permit, { kind: aboutKind, meetingId, said, ...place })];
    return { goalId: null, stepId: null, meetingId, touched };
  }
  const before = await requireSeenStep(tx, permit, idOf("Step").parse(aboutId));
  const { goalId, id: stepId } = before;
  const after = await placeRecordedAnswer(tx, permit, { before, said: asStepAnswer(said), at: place.at });
  return { goalId, stepId, meetingId: null, touched: [{ kind: "step", goalId, before, after }] };
}

/** Another answer in the place of the one that was written down; nothing when it is the same. */
export async function replaceSaid(
  tx: Writer,
  permit: Permit<"recordedAnswer.correct">,
  { recorded, said, today, at }: Place & { recorded: StoredRecorded; said: Spoken },
): Promise<Placed> {
  const { aboutKind, aboutId, goalId } = recorded;
  const isSame = recorded.answer === said.answer && recorded.words === said.words;
  if (aboutKind === "proposalResponse") {
    return isSame ? { goalId, stepId: null, meetingId: null, touched: [] } : placeOnProposal(tx, permit, { aboutId, said, today, at });
  }
  if (aboutKind !== "stepAnswer") {
    const meetingId = idOf("Meeting").parse(aboutId);
    const touched = await replaceOnMeeting(tx, permit, { kind: aboutKind, meetingId, said, today, at, recorded });
    return { goalId: null, stepId: null, meetingId, touched: touched ? [touched] : [] };
  }
  const before = await requireSeenStep(tx, permit, idOf("Step").parse(aboutId));
  const { id: stepId } = before;
  if (isSame) return { goalId, stepId, meetingId: null, touched: [] };
  const earlier = asStepAnswer({ ...recorded, times: [] });
  const after = await replaceRecordedAnswer(tx, permit, { before, earlier, said: asStepAnswer(said), at });
  return { goalId, stepId, meetingId: null, touched: [{ kind: "step", goalId, before, after }] };
}
