import type { ClientAction, Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, desc, eq, gt, inArray, isNull, type SQL } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredInvitation = Tables["invitation"]["$inferSelect"];
type Inviting = Permit<Extract<ClientAction, `invitation.${string}` | `nomination.${string}` | `safetyTalk.${string}`>>;

/** All invitations of this plan, newest first; only the client, and a worker beside them, come this far. */
export function listInvitations(read: Reader, permit: Permit<"invitation.list" | "plan.read">): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  const ofClient = eq(invitation.clientId, permit.clientId);
  return read
    .select()
    .from(invitation)
    .where(ofClient)
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .then((rows) => rows);
}

/** What somebody nominated themselves. */
export function listOwnNominations(read: Reader, permit: Permit<"nomination.list" | "plan.read">): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  return read
    .select()
    .from(invitation)
    .where(and(eq(invitation.clientId, permit.clientId), eq(invitation.nominatedBy, permit.actorId)))
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .then((rows) => rows);
}

export async function readInvitation(read: Reader, permit: Inviting, id: Id<"Invitation">): Promise<StoredInvitation | null> {
  const { invitation } = read.tables;
  const [found] = await read
    .select()
    .from(invitation)
    .where(and(eq(invitation.id, id), eq(invitation.clientId, permit.clientId)));
  return found ?? null;
}

/** All that were ever made for one person on the map. */
export function listInvitationsFor(read: Reader, permit: Inviting, nodeId: Id<"NetworkNode">): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  return read
    .select()
    .from(invitation)
    .where(and(eq(invitation.clientId, permit.clientId), eq(invitation.nodeId, nodeId)))
    .orderBy(desc(invitation.createdAt))
    .then((rows) => rows);
}

type Inserted = Omit<Tables["invitation"]["$inferInsert"], "id" | "clientId" | "version">;

export async function insertInvitation(
  tx: Writer,
  permit: Permit<"invitation.compose" | "nomination.make" | "proposal.decide">,
  added: Inserted,
): Promise<StoredInvitation> {
  const [row] = await tx
    .insert(tx.tables.invitation)
    .values({ ...added, id: newId("Invitation"), clientId: permit.clientId })
    .returning();
  if (!row) throw new Error("the invitation was not added");
  return row;
}

/** A new version; `Conflict` when somebody moved or changed it since it was read. */
export function updateInvitation(
  tx: Writer,
  permit: { clientId: StoredInvitation["clientId"] },
  update: Update<StoredInvitation>,
): Promise<StoredInvitation> {
  return updateVersioned(tx, permit, { table: tx.tables.invitation, ...update });
}

/** How often somebody was asked since a moment: each sending made a secret. Without a place on the map, by the invitation. */
export async function countSendings(
  read: Reader,
  permit: Inviting,
  { id, nodeId, since }: Pick<StoredInvitation, "id" | "nodeId"> & { since: Date },
): Promise<number> {
  const { invitation, invitationSecret } = read.tables;
  const about: SQL | undefined = nodeId === null ? eq(invitation.id, id) : eq(invitation.nodeId, nodeId);
  const ids = read
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(eq(invitation.clientId, permit.clientId), about));
  return read.$count(invitationSecret, and(inArray(invitationSecret.invitationId, ids), gt(invitationSecret.createdAt, since)));
}

/** The people on the map, with what inviting them depends on. */
export function listInvitablePeople(read: Reader, permit: Inviting) {
  const { networkNode } = read.tables;
  return read
    .select({
      id: networkNode.id,
      label: networkNode.label,
      relationWords: networkNode.relationWords,
      tone: networkNode.tone,
      personId: networkNode.personId,
    })
    .from(networkNode)
    .where(and(eq(networkNode.clientId, permit.clientId), eq(networkNode.kind, "person"), isNull(networkNode.removedAt)))
    .orderBy(networkNode.label)
    .then((rows) => rows);
}
