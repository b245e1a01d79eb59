import { readSharedItem, updateVisibility, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, idOf, NotFound, type Visibility, type VisibilityChange } from "@naast/vocabulary";
import { change, type Told, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { narrowSteps } from "./narrow-steps.ts";
import { requireReaders } from "./require-readers.ts";

type Narrowing = { goalId: Id<"Goal"> | null; visibility: Visibility; at: Date };

async function stepsInside(tx: Writer, permit: Permit<"visibility.change">, { goalId, ...goal }: Narrowing): Promise<readonly Touched[]> {
  return goalId === null ? [] : narrowSteps(tx, permit, { goalId, ...goal });
}

/** Whom the client lets read something new that is proposed, and who proposed it, hear that others are asked what they think. */
function asksOthers({ itemKind, itemId, visibility }: VisibilityChange, before: Visibility): readonly Told[] {
  if (itemKind !== "proposal" || before !== "me" || visibility === "me") return [];
  return [{ event: { kind: "proposal.shared" }, place: { goalId: null, itemId, audience: "clientAndActor" } }];
}

/** The client says who reads an item. It holds from the next thing that anybody reads. */
export function changeVisibility(ctx: Context, permit: Permit<"visibility.change">, shared: VisibilityChange): Promise<Changed> {
  const { itemKind, itemId, visibility, readerIds } = shared;
  return change(ctx, permit, async (tx, at) => {
    const before = await readSharedItem(tx, permit, { itemKind, itemId });
    if (!before) throw new NotFound();
    await requireReaders(tx, permit, { visibility, readerIds });
    const goalId = itemKind === "goal" ? idOf("Goal").parse(itemId) : null;
    const after = await updateVisibility(tx, permit, { itemKind, before, visibility, readerIds });
    const steps = await stepsInside(tx, permit, { goalId, visibility, at });
    return {
      item: { id: itemId },
      event: { kind: "visibility.changed", before: before.visibility, after: visibility },
      place: { goalId, itemId, audience: "client" },
      touched: [{ kind: itemKind, goalId, before, after }, ...steps],
      also: asksOthers(shared, before.visibility),
    };
  });
}
