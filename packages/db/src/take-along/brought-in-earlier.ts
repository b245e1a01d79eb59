import type { Permit } from "@naast/policy";
import { type Id, type ItemKind, newId, type PersonId, type PlanEventKind } from "@naast/vocabulary";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";

type Item = { kind: Extract<ItemKind, "goal" | "step" | "networkNode" | "portrait">; id: string; goalId: Id<"Goal"> | null };
type Wording = { words: string; at: Date; by: PersonId };
type Worded = { item: Item; column: string; now: string | null; earlier: readonly { words: string; at: string; by: string | null }[] };

const kinds: Readonly<Record<Item["kind"], PlanEventKind>> = {
  goal: "goal.changed",
  step: "step.changed",
  networkNode: "node.changed",
  portrait: "portrait.written",
};

/** How an item was worded before, as its history here; the wording of now came in its place when the plan was brought in. */
export async function insertBroughtEarlier(
  tx: Writer,
  { clientId, actorId }: Permit<"plan.bringIn">,
  { item, column, now, earlier, at, personOf }: Worded & Pick<BroughtIn, "at" | "personOf">,
): Promise<void> {
  if (earlier.length === 0) return;
  const said: readonly Wording[] = earlier.map((one) => ({ words: one.words, at: new Date(one.at), by: personOf(one.by) ?? actorId }));
  const { change, history } = tx.tables;
  let before: Record<string, unknown> | null = null;
  for (const one of [...said, { words: now, at, by: actorId }]) {
    const changeId = newId("Change");
    const after = { [column]: one.words };
    await tx.insert(change).values({ id: changeId, clientId, actorId: one.by, at: one.at, kind: kinds[item.kind] });
    await tx.insert(history).values({
      id: newId("History"),
      changeId,
      clientId,
      itemKind: item.kind,
      itemId: item.id,
      goalId: item.goalId,
      actorId: one.by,
      at: one.at,
      reason: "changed",
      before,
      after,
      // No version of here: nothing can be taken back to it as a change, only put back as words.
      afterVersion: 0,
    });
    before = after;
  }
}
