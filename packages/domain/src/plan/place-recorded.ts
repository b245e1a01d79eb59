import type { StoredRecorded, Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type Id, Invalid, idOf, isAnswerTo, type PersonId, type RecordedSaid, responseKinds } from "@naast/vocabulary";
import type { Touched } from "../change.ts";
import { placeRecordedAnswer, replaceRecordedAnswer, type Said } from "./place-answer.ts";
import { placeResponse } from "./place-response.ts";
import { requireSeenStep } from "./require-step.ts";

type Placing = Permit<"recordedAnswer.write" | "recordedAnswer.correct">;
type About = Pick<StoredRecorded, "aboutKind" | "aboutId">;
type Spoken = { personId: PersonId; answer: RecordedSaid; words: string | null };
type Place = { today: Day; at: Date };

/** What an answer did, and where it stands. */
export type Placed = { goalId: Id<"Goal"> | null; stepId: Id<"Step"> | null; touched: readonly Touched[] };

function asStepAnswer({ personId, answer, words }: Spoken): Said {
  if (answer !== "yes" && answer !== "no") throw new Invalid({ answer: "choose" });
  return { personId, answer, words };
}

async function placeOnProposal(tx: Writer, permit: Placing, { aboutId, said, today, at }: Place & { aboutId: string; said: Spoken }) {
  const kind = responseKinds.find((known) => known === said.answer);
  if (!kind) throw new Invalid({ answer: "choose" });
  const proposalId = idOf("Proposal").parse(aboutId);
  const placed = await placeResponse(tx, permit, { proposalId, personId: said.personId, kind, words: said.words, at, today });
  return { goalId: placed.proposal.goalId, stepId: null, touched: [placed.touched] };
}

/** Puts what somebody said where they would have said it themselves: on the step they were asked for, or beside a proposal. */
export async function placeSaid(
  tx: Writer,
  permit: Permit<"recordedAnswer.write">,
  { about: { aboutKind, aboutId }, said, ...place }: Place & { about: About; said: Spoken },
): Promise<Placed> {
  if (!isAnswerTo(aboutKind, said.answer)) throw new Invalid({ answer: "choose" });
  if (aboutKind === "proposalResponse") return placeOnProposal(tx, permit, { aboutId, said, ...place });
  const before = await requireSeenStep(tx, permit, idOf("Step").parse(aboutId));
  const { goalId, id: stepId } = before;
  const after = await placeRecordedAnswer(tx, permit, { before, said: asStepAnswer(said), at: place.at });
  return { goalId, stepId, touched: [{ kind: "step", goalId, before, after }] };
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
    return isSame ? { goalId, stepId: null, touched: [] } : placeOnProposal(tx, permit, { aboutId, said, today, at });
  }
  const before = await requireSeenStep(tx, permit, idOf("Step").parse(aboutId));
  const { id: stepId } = before;
  if (isSame) return { goalId, stepId, touched: [] };
  const earlier = asStepAnswer(recorded);
  const after = await replaceRecordedAnswer(tx, permit, { before, earlier, said: asStepAnswer(said), at });
  return { goalId, stepId, touched: [{ kind: "step", goalId, before, after }] };
}
