import type { Permit, ShelterPermit } from "@naast/policy";
import { type AssignmentKind, type ClientId, type Day, type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, gte, isNull, or } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredAssignment = Tables["assignment"]["$inferSelect"];
type Assigning = Permit<"assignment.start" | "assignment.end">;

/** The assignments of a worker to this client that have not ended, those that are still to begin included. */
export function listOpenAssignments(
  read: Reader,
  permit: Assigning,
  { workerId, today }: { workerId: PersonId; today: Day },
): Promise<readonly StoredAssignment[]> {
  const { assignment } = read.tables;
  const open = and(isNull(assignment.endedAt), or(isNull(assignment.untilDay), gte(assignment.untilDay, today)));
  return read
    .select()
    .from(assignment)
    .where(and(eq(assignment.clientId, permit.clientId), eq(assignment.workerId, workerId), open))
    .then((rows) => rows);
}

/** An assignment of this client that has not been ended. */
export async function readAssignment(
  read: Reader,
  permit: Permit<"assignment.end">,
  assignmentId: Id<"Assignment">,
): Promise<StoredAssignment | null> {
  const { assignment } = read.tables;
  const where = and(eq(assignment.id, assignmentId), eq(assignment.clientId, permit.clientId), isNull(assignment.endedAt));
  const [found] = await read.select().from(assignment).where(where);
  return found ?? null;
}

export type AddedAssignment = {
  clientId: ClientId;
  workerId: PersonId;
  kind: AssignmentKind;
  fromDay: Day;
  untilDay: Day | null;
  at: Date;
};

export async function insertAssignment(
  tx: Writer,
  permit: Permit<"assignment.start"> | ShelterPermit<"client.start">,
  { at, ...assigned }: AddedAssignment,
): Promise<StoredAssignment> {
  const [row] = await tx
    .insert(tx.tables.assignment)
    .values({ ...assigned, id: newId("Assignment"), createdBy: permit.actorId, createdAt: at })
    .returning();
  if (!row) throw new Error("the assignment was not added");
  return row;
}

export async function endStoredAssignment(
  tx: Writer,
  permit: Permit<"assignment.end">,
  { id, at }: { id: Id<"Assignment">; at: Date },
): Promise<void> {
  const { assignment } = tx.tables;
  await tx
    .update(assignment)
    .set({ endedAt: at })
    .where(and(eq(assignment.id, id), eq(assignment.clientId, permit.clientId)));
}
