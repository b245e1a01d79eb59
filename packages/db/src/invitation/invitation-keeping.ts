// What the clock does with invitations. Without a permit: nobody asks, it is due.
import { contactDays, type Day, nominationDays, oneDay } from "@naast/vocabulary";
import { and, eq, inArray, isNotNull, lte, ne, or, sql } from "drizzle-orm";
import { removeInvitationMail } from "../journal/outbox-repository.ts";
import type { Reader, Writer } from "../store.ts";
import type { StoredInvitation } from "./invitation-repository.ts";

/** Without an answer when the time to answer is over. */
export function listExpired(read: Reader, now: Date): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  return read
    .select()
    .from(invitation)
    .where(and(inArray(invitation.state, ["sent", "opened"]), lte(invitation.expiresAt, now)))
    .then((rows) => rows);
}

/** Those who said "later", and whose day has come. */
export function listLaterDue(read: Reader, today: Day): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  return read
    .select()
    .from(invitation)
    .where(and(eq(invitation.state, "later"), lte(invitation.laterOn, today)))
    .then((rows) => rows);
}

/** Nominations that the client left alone. */
export function listOldNominations(read: Reader, now: Date): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  const before = new Date(now.getTime() - nominationDays * oneDay);
  return read
    .select()
    .from(invitation)
    .where(and(eq(invitation.state, "nominated"), lte(invitation.createdAt, before)))
    .then((rows) => rows);
}

/** Addresses that were kept long enough; of who asked for another day, until that day (`domain.md` 6.2). */
export function listOldContacts(read: Reader, now: Date): Promise<readonly StoredInvitation[]> {
  const { invitation } = read.tables;
  const before = new Date(now.getTime() - contactDays * oneDay);
  return read
    .select()
    .from(invitation)
    .where(
      and(
        isNotNull(invitation.contact),
        ne(invitation.state, "later"),
        or(lte(invitation.sentAt, before), and(sql`${invitation.sentAt} is null`, lte(invitation.createdAt, before))),
      ),
    )
    .then((rows) => rows);
}

/** The address goes, and with it every message that was written to it. */
export async function eraseContact(tx: Writer, { id, contact }: Pick<StoredInvitation, "id" | "contact">, at: Date): Promise<void> {
  const { invitation } = tx.tables;
  await removeInvitationMail(tx, { id, contact });
  await tx
    .update(invitation)
    .set({ contact: null, erasedAt: at, version: sql`${invitation.version} + 1` })
    .where(eq(invitation.id, id));
}
