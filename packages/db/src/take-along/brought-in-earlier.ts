import type { Permit } from "@naast/policy";
import { type Id, type ItemKind, newId, type PersonId, type PlanEventKind } from "@naast/vocabulary";
import type { Snapshot } from "../dialect/snapshot.ts";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";

type Bringing = Permit<"plan.bringIn">;
type BroughtKind = Extract<ItemKind, "goal" | "step" | "networkNode" | "portrait" | "proposal" | "proposalResponse">;
type Item = { kind: BroughtKind; id: string; goalId: Id<"Goal"> | null };
type State = { at: Date; actorId: PersonId; before: Snapshot | null; after: Snapshot };
type Worded = { item: Item; column: string; now: string | null; earlier: readonly { words: string; at: string; by: string | null }[] };

/** A choice that came along was reopened before another one stood in its place. */
const kinds: Readonly<Record<BroughtKind, PlanEventKind>> = {
  goal: "goal.changed",
  step: "step.changed",
  networkNode: "node.changed",
  portrait: "portrait.written",
  proposal: "proposal.reopened",
  proposalResponse: "proposal.responded",
};

async function insertState(
  tx: Writer,
  { clientId }: Bringing,
  { item, at, actorId, before, after }: State & { item: Item },
): Promise<void> {
  const { change, history } = tx.tables;
  const changeId = newId("Change");
  await tx.insert(change).values({ id: changeId, clientId, actorId, at, kind: kinds[item.kind] });
  await tx.insert(history).values({
    id: newId("History"),
    changeId,
    clientId,
    itemKind: item.kind,
    itemId: item.id,
    goalId: item.goalId,
    actorId,
    at,
    reason: "changed",
    before,
    after,
    // No version of here: nothing can be taken back to it as a change, only put back as words.
    afterVersion: 0,
  });
}

/** Earlier states of one item, of one person, as its history here. */
export async function insertBroughtStates(
  tx: Writer,
  permit: Bringing,
  { item, actorId, states }: { item: Item; actorId: PersonId; states: readonly { at: Date; after: Snapshot }[] },
): Promise<void> {
  let before: Snapshot | null = null;
  for (const { at, after } of states) {
    await insertState(tx, permit, { item, at, actorId, before, after });
    before = after;
  }
}

/** How an item was worded before, as its history here; the wording of now came in its place when the plan was brought in. */
export async function insertBroughtEarlier(
  tx: Writer,
  permit: Bringing,
  { item, column, now, earlier, at, personOf }: Worded & Pick<BroughtIn, "at" | "personOf">,
): Promise<void> {
  if (earlier.length === 0) return;
  const { actorId } = permit;
  const said = earlier.map((one) => ({ words: one.words, at: new Date(one.at), by: personOf(one.by) ?? actorId }));
  let before: Snapshot | null = null;
  for (const one of [...said, { words: now, at, by: actorId }]) {
    const after = { [column]: one.words };
    await insertState(tx, permit, { item, at: one.at, actorId: one.by, before, after });
    before = after;
  }
}
