import type { ClientAction, Permit } from "@naast/policy";
import { type ClientId, type Day, type Id, type NewDelegation, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredDelegation = Tables["delegation"]["$inferSelect"];

const openRows = preparedRead((read, { delegation, person }, given: Given<{ clientId: ClientId; today: Day }>) =>
  read
    .select({ delegation, personName: person.name })
    .from(delegation)
    .innerJoin(person, eq(person.id, delegation.personId))
    .where(and(eq(delegation.clientId, given.clientId), isNull(delegation.endedAt), gte(delegation.endsOn, given.today)))
    .orderBy(asc(delegation.askedAt), asc(delegation.id)),
);

/** Whom the client lets steer something, or asked to, and until when; nothing that was stopped or is past its day. */
export function listDelegations(read: Reader, { clientId }: Permit, today: Day) {
  return openRows(read, { clientId, today });
}

export async function insertDelegation(
  tx: Writer,
  permit: Permit<"delegation.give">,
  {
    personId,
    side,
    things,
    endsOn,
    at,
  }: Pick<NewDelegation, "personId" | "things" | "endsOn"> & Pick<StoredDelegation, "side"> & { at: Date },
): Promise<StoredDelegation> {
  const [row] = await tx
    .insert(tx.tables.delegation)
    .values({ id: newId("Delegation"), clientId: permit.clientId, personId, side, things, endsOn, askedAt: at })
    .returning();
  if (!row) throw new Error("nobody was asked");
  return row;
}

export async function acceptDelegation(
  tx: Writer,
  permit: Permit<"delegation.answer">,
  { id, at }: { id: Id<"Delegation">; at: Date },
): Promise<void> {
  const { delegation } = tx.tables;
  await tx
    .update(delegation)
    .set({ acceptedAt: at })
    .where(and(eq(delegation.id, id), eq(delegation.clientId, permit.clientId), isNull(delegation.endedAt)));
}

export async function endDelegation(
  tx: Writer,
  permit: Permit<"delegation.answer"> | Permit<"delegation.stop">,
  { id, at }: { id: Id<"Delegation">; at: Date },
): Promise<void> {
  const { delegation } = tx.tables;
  await tx
    .update(delegation)
    .set({ endedAt: at, endedBy: permit.actorId })
    .where(and(eq(delegation.id, id), eq(delegation.clientId, permit.clientId), isNull(delegation.endedAt)));
}

type Leaving = Permit<Extract<ClientAction, `member.${string}` | `assignment.${string}`> | "proposal.decide">;

/** Who rests, leaves, goes or is something else from now on steers nothing any more, and does not by coming back. */
export async function endDelegationsOf(
  tx: Writer,
  permit: Leaving,
  { personId, at }: { personId: PersonId; at: Date },
): Promise<readonly Id<"Delegation">[]> {
  const { delegation } = tx.tables;
  const rows = await tx
    .update(delegation)
    .set({ endedAt: at, endedBy: permit.actorId })
    .where(and(eq(delegation.clientId, permit.clientId), eq(delegation.personId, personId), isNull(delegation.endedAt)))
    .returning({ id: delegation.id });
  return rows.map(({ id }) => id);
}

/** What somebody steered before it ended with their part is theirs again until its day, unless the client gave it anew since. */
export async function reviveDelegations(
  tx: Writer,
  { clientId }: Permit,
  { personId, delegationIds }: { personId: PersonId; delegationIds: readonly Id<"Delegation">[] },
): Promise<void> {
  const { delegation } = tx.tables;
  const theirs = and(eq(delegation.clientId, clientId), eq(delegation.personId, personId));
  const open = await tx
    .select({ id: delegation.id })
    .from(delegation)
    .where(and(theirs, isNull(delegation.endedAt)));
  if (open.length > 0 || delegationIds.length === 0) return;
  await tx
    .update(delegation)
    .set({ endedAt: null, endedBy: null })
    .where(and(theirs, inArray(delegation.id, [...delegationIds])));
}
