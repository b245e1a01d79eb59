import { addChange, addEvent, listStepsOf, type TrackedItem, updateStep, type Writer } from "@naast/db";
import type { ClientAction, Permit } from "@naast/policy";
import { newId, type PersonId, type PlanEventKind } from "@naast/vocabulary";
import { trackedItem } from "../change.ts";

type Stepping = Permit<Extract<ClientAction, `member.${string}`>>;
type Freed = { personId: PersonId; words: string | null; kind: PlanEventKind; at: Date };

/**
 * Everything that somebody was asked for, offers or does is an open place again. When they step back themselves it says
 * that they gave it back, with their words if they wrote any; when the client ends it, it says nothing about them.
 */
export async function freeSteps(tx: Writer, permit: Stepping, { personId, words, kind, at }: Freed): Promise<void> {
  const own = permit.actorId === personId;
  const freed: TrackedItem[] = [];
  for (const before of await listStepsOf(tx, permit, personId)) {
    const returned = own ? { returnedBy: personId, returnWords: words } : { returnedBy: null, returnWords: null };
    const set = { state: "open" as const, doerId: null, ...returned, changedAt: at, changedBy: permit.actorId };
    const after = await updateStep(tx, permit, { before, set });
    freed.push(trackedItem({ kind: "step", goalId: before.goalId, before, after }));
    if (own) {
      const place = { changeId: null, goalId: before.goalId, stepId: before.id, itemId: null, audience: "participants" as const };
      await addEvent(tx, permit, { at, content: { kind: "step.handedBack" }, place });
    }
  }
  if (freed.length === 0) return;
  await addChange(tx, permit, { id: newId("Change"), at, kind, reason: "changed", items: freed });
}
