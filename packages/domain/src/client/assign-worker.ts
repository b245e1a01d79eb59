import {
  addEvent,
  endDelegationsOf,
  type FoundWorker,
  findColleague,
  insertAssignment,
  listOpenAssignments,
  readClientPerson,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, Invalid, type NewAssignment, type WorkerRole } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { giveFirstGrants } from "./give-first-grants.ts";

type Assigning = Permit<"assignment.start">;

/** Workers who take part in plans; the others have work of another kind (`product.md`, who uses it). */
const assignable: readonly WorkerRole[] = ["networkSupporter", "supportWorker", "peerWorker", "teamLead"];

async function requireColleague(tx: Writer, permit: Assigning, { workerId, from, until }: NewAssignment): Promise<FoundWorker> {
  const worker = await findColleague(tx, permit, workerId);
  if (!worker || !assignable.includes(worker.role)) throw new Invalid({ workerId: "choosePeople" });
  if (until !== null && until < from) throw new Invalid({ until: "chooseDay" });
  return worker;
}

/** A worker comes to belong to a plan, from a day on, and may read the four first kinds of information. */
export async function assignWorker(ctx: Context, permit: Assigning, assigned: NewAssignment): Promise<{ item: { id: Id<"Assignment"> } }> {
  const at = ctx.clock.now();
  const { workerId, kind, from, until } = assigned;
  const { clientId } = permit;
  const { id } = await ctx.store.write(async (tx) => {
    const { name } = await requireColleague(tx, permit, assigned);
    const open = await listOpenAssignments(tx, permit, { workerId, today: today(ctx) });
    if (open.length > 0) throw new Conflict("already.there");
    // What somebody steered under an assignment that ended on its day does not come back with a new one.
    await endDelegationsOf(tx, permit, { personId: workerId, at });
    const assignment = await insertAssignment(tx, permit, { clientId, workerId, kind, fromDay: from, untilDay: until, at });
    const { language } = await readClientPerson(tx, permit);
    await giveFirstGrants(tx, permit, { clientId, workerId, name, language, from, until, at });
    const place = { changeId: null, goalId: null, stepId: null, itemId: assignment.id, audience: "participants" as const };
    await addEvent(tx, permit, { at, content: { kind: "assignment.started", workerId }, place });
    return assignment;
  });
  return { item: { id } };
}
