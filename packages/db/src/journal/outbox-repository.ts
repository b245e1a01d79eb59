// What is still to be sent. Written in the transaction of the change that asks for it, sent by whoever holds the lease.
import type { App, ClientId, Id, PersonId } from "@naast/vocabulary";
import { and, asc, desc, eq, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { columnsOf } from "../dialect/columns-of.ts";
import type { Reader, Writer } from "../store.ts";
import { openMail, sealMail } from "./mail-seal.ts";

export type OutboxKind = Reader["tables"]["outbox"]["$inferSelect"]["kind"];
export type NewOutboxMail = {
  id: Id<"Outbox">;
  kind: OutboxKind;
  app: App;
  /** An e-mail address, or a telephone number for a text message. */
  recipient: string;
  /** Only what the text needs. Sealed as long as it is kept, and emptied once the mail is sent. */
  content: Record<string, string>;
  createdAt: Date;
  /** Word of a plan to somebody who takes part in it; it leaves only if they still do. */
  clientId?: ClientId | null;
  personId?: PersonId | null;
};
export type OutboxMail = NewOutboxMail & { tries: number; sentAt: Date | null };

export async function addMail(tx: Writer, mail: NewOutboxMail): Promise<void> {
  const content = sealMail(mail.content, mail.id);
  await tx.insert(tx.tables.outbox).values({ ...mail, content, nextTryAt: mail.createdAt });
}

const mailColumns = ({ outbox }: Reader["tables"]) =>
  columnsOf(outbox, ["id", "kind", "app", "recipient", "clientId", "personId", "content", "createdAt", "tries", "sentAt"]);

const opened = (rows: readonly OutboxMail[]) => rows.map((mail) => ({ ...mail, content: openMail(mail.content, mail.id) }));

/** What may be sent now, oldest first. */
export async function listDueMail(read: Reader, { now, limit }: { now: Date; limit: number }): Promise<readonly OutboxMail[]> {
  const { outbox } = read.tables;
  const due = and(isNull(outbox.sentAt), lte(outbox.nextTryAt, now));
  return opened(await read.select(mailColumns(read.tables)).from(outbox).where(due).orderBy(asc(outbox.createdAt)).limit(limit));
}

/** Whether a mail may still leave: who was removed, left or rests in the meantime gets no word of the plan any more. */
export async function mayStillBeSent(read: Reader, { clientId, personId }: OutboxMail): Promise<boolean> {
  if (!clientId || !personId) return true;
  const { networkMember } = read.tables;
  const [member] = await read
    .select({ state: networkMember.state })
    .from(networkMember)
    .where(and(eq(networkMember.clientId, clientId), eq(networkMember.personId, personId)));
  return member?.state === "active";
}

/** Newest first, with what was sent; for the demo's mailbox. */
export async function listLatestMail(read: Reader, limit: number): Promise<readonly OutboxMail[]> {
  const { outbox } = read.tables;
  return opened(await read.select(mailColumns(read.tables)).from(outbox).orderBy(desc(outbox.createdAt)).limit(limit));
}

/** Done. The content goes: it may hold a code, and nobody needs it any more. */
export async function markSent(tx: Writer, { id, at }: { id: Id<"Outbox">; at: Date }): Promise<void> {
  const { outbox } = tx.tables;
  await tx.update(outbox).set({ sentAt: at, content: {} }).where(eq(outbox.id, id));
}

const invitationKinds = ["invitation", "invitationText"] as const;

/**
 * Forgets what was written to an invited person for one invitation, sent or not. A message is as old as the secret in it;
 * so one for another invitation stays.
 */
export async function removeInvitationMail(tx: Writer, { id, contact }: { id: Id<"Invitation">; contact: string | null }): Promise<void> {
  if (contact === null) return;
  const { invitationSecret, outbox } = tx.tables;
  const sendings = tx.select({ at: invitationSecret.createdAt }).from(invitationSecret).where(eq(invitationSecret.invitationId, id));
  await tx
    .delete(outbox)
    .where(and(eq(outbox.recipient, contact), inArray(outbox.kind, [...invitationKinds]), inArray(outbox.createdAt, sendings)));
}

/** Done without sending: the demo shows it in its own mailbox, so the content stays. */
export async function markShown(tx: Writer, { id, at }: { id: Id<"Outbox">; at: Date }): Promise<void> {
  const { outbox } = tx.tables;
  await tx.update(outbox).set({ sentAt: at }).where(eq(outbox.id, id));
}

/** It did not work this time. */
export async function postponeMail(tx: Writer, { id, nextTryAt }: { id: Id<"Outbox">; nextTryAt: Date }): Promise<void> {
  const { outbox } = tx.tables;
  await tx
    .update(outbox)
    .set({ nextTryAt, tries: sql`${outbox.tries} + 1` })
    .where(eq(outbox.id, id));
}

/** When the mail that waits longest was written; null when nothing waits. */
export async function oldestUnsentMail(read: Reader): Promise<Date | null> {
  const { outbox } = read.tables;
  const [oldest] = await read
    .select({ createdAt: outbox.createdAt })
    .from(outbox)
    .where(isNull(outbox.sentAt))
    .orderBy(asc(outbox.createdAt))
    .limit(1);
  return oldest?.createdAt ?? null;
}

/** Removes what was sent before this moment. */
export async function removeMailSentBefore(tx: Writer, before: Date): Promise<void> {
  const { outbox } = tx.tables;
  await tx.delete(outbox).where(lt(outbox.sentAt, before));
}

export type Lease = { job: string; holder: string; now: Date; until: Date };

/** Takes or renews the lease on a job. False while another process holds it. */
export async function takeLease(tx: Writer, { job, holder, now, until }: Lease): Promise<boolean> {
  const { lease } = tx.tables;
  const added = await tx.insert(lease).values({ job, holder, until }).onConflictDoNothing().returning({ job: lease.job });
  if (added.length > 0) return true;
  const taken = await tx
    .update(lease)
    .set({ holder, until })
    .where(and(eq(lease.job, job), or(eq(lease.holder, holder), lte(lease.until, now))))
    .returning({ job: lease.job });
  return taken.length > 0;
}

/** Gives a lease back, so that another process need not wait for its end. */
export async function releaseLease(tx: Writer, { job, holder }: { job: string; holder: string }): Promise<void> {
  const { lease } = tx.tables;
  await tx.delete(lease).where(and(eq(lease.job, job), eq(lease.holder, holder)));
}
