import { type StoredStep, updateStep, type Writer } from "@naast/db";
import { type Permit, stepAbilitiesOf } from "@naast/policy";
import { Conflict, type PersonId } from "@naast/vocabulary";

type Answered = Pick<StoredStep, "state" | "doerId" | "returnedBy" | "returnWords">;
export type Said = { personId: PersonId; answer: "yes" | "no"; words: string | null };

/** What an answer to a request makes of a step: theirs, or an open place again with their words if they gave any. */
export function answered({ personId, answer, words }: Said): Answered {
  if (answer === "yes") return { state: "accepted", doerId: personId, returnedBy: null, returnWords: null };
  return { state: "open", doerId: null, returnedBy: personId, returnWords: words };
}

type Placing = Permit<"recordedAnswer.write" | "recordedAnswer.correct">;
type Placed = { before: StoredStep; said: Said; at: Date };

/** Puts the answer of somebody who is not there on the step that they were asked for. `Conflict` when they are not asked now. */
export async function placeRecordedAnswer(tx: Writer, permit: Placing, { before, said, at }: Placed): Promise<StoredStep> {
  const asked = stepAbilitiesOf(before, { personId: said.personId, isClient: false, mayWrite: true });
  if (!asked.includes("answer")) throw new Conflict("step.answered");
  return updateStep(tx, permit, { before, set: { ...answered(said), changedAt: at, changedBy: permit.actorId } });
}

/** Whether the step still stands as the answer left it, so that putting it right takes nothing from anybody else. */
function standsAs(step: StoredStep, { personId, answer }: Said): boolean {
  return answer === "yes" ? step.state === "accepted" && step.doerId === personId : step.state === "open" && step.returnedBy === personId;
}

/** Another answer in the place of the one that was written down. `Conflict` when the step went on meanwhile. */
export async function replaceRecordedAnswer(
  tx: Writer,
  permit: Permit<"recordedAnswer.correct">,
  { before, earlier, said, at }: Placed & { earlier: Said },
): Promise<StoredStep> {
  if (!standsAs(before, earlier)) throw new Conflict("step.answered");
  return updateStep(tx, permit, { before, set: { ...answered(said), changedAt: at, changedBy: permit.actorId } });
}
