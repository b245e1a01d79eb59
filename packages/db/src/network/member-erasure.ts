import type { Permit } from "@naast/policy";
import type { PersonId } from "@naast/vocabulary";
import { and, eq, inArray, ne, or } from "drizzle-orm";
import { eraseMessages } from "../journal/message-erasure.ts";
import { eraseOwnTalk } from "../meeting/talk-erasure.ts";
import { eraseRelapseRequests } from "../relapse/request-repository.ts";
import type { Reader, Writer } from "../store.ts";
import { eraseOwnChecks } from "../wellbeing/check-repository.ts";
import { scrubHistory } from "./member-erasure-history.ts";
import { takeOffMeetings } from "./member-erasure-meetings.ts";

type Erasing = Permit<"ownPart.erase">;

/** Rows that are about this person alone: they go. */
async function deleteOwnRows(tx: Writer, { clientId, actorId }: Erasing): Promise<void> {
  const t = tx.tables;
  const said = [t.comment, t.ownView, t.portraitLine, t.purposeAgreement, t.meetingNote, t.meetingReply] as const;
  const around = [t.chosenReader, t.grant, t.memberEnding, t.message, t.networkMember, t.planVisit] as const;
  for (const table of [...said, ...around]) {
    await tx.delete(table).where(and(eq(table.clientId, clientId), eq(table.personId, actorId)));
  }
  const { delegation, outbox, proposal, proposalResponse, recordedAnswer, roundView, viewRoundPerson } = tx.tables;
  for (const table of [delegation, proposalResponse, recordedAnswer, roundView, viewRoundPerson]) {
    await tx.delete(table).where(and(eq(table.clientId, clientId), eq(table.personId, actorId)));
  }
  const own = and(eq(proposal.clientId, clientId), eq(proposal.proposerId, actorId));
  const proposed = tx.select({ id: proposal.id }).from(proposal).where(own);
  await tx.delete(proposalResponse).where(inArray(proposalResponse.proposalId, proposed));
  await tx.delete(proposal).where(own);
  await tx.delete(outbox).where(and(eq(outbox.clientId, clientId), eq(outbox.personId, actorId)));
}

/** Invitations that brought this person here go; what they nominated stays the client's, without who and why. */
async function eraseInvitations(tx: Writer, { clientId, actorId }: Erasing): Promise<void> {
  const { invitation, invitationSecret } = tx.tables;
  const own = and(eq(invitation.clientId, clientId), eq(invitation.personId, actorId));
  const found = await tx.select({ id: invitation.id }).from(invitation).where(own);
  const ids = found.map(({ id }) => id);
  if (ids.length > 0) await tx.delete(invitationSecret).where(inArray(invitationSecret.invitationId, ids));
  await tx.delete(invitation).where(own);
  await tx
    .update(invitation)
    .set({ nominatedBy: null, nominationWords: null })
    .where(and(eq(invitation.clientId, clientId), eq(invitation.nominatedBy, actorId)));
}

/** What is the client's and only mentions this person: the mention goes, the client's words stay. */
async function takeNameOff(tx: Writer, permit: Erasing): Promise<void> {
  const { clientId, clientPersonId, actorId } = permit;
  const { goal, meeting, networkNode, proposal, recordedAnswer, step } = tx.tables;
  const recorded = and(eq(recordedAnswer.clientId, clientId), eq(recordedAnswer.recordedBy, actorId));
  await tx.update(recordedAnswer).set({ recordedBy: null }).where(recorded);
  const open = ["requested", "offered", "accepted"] as const;
  await tx
    .update(step)
    .set({ state: "open" })
    .where(and(eq(step.clientId, clientId), eq(step.doerId, actorId), inArray(step.state, [...open])));
  await tx
    .update(step)
    .set({ doerId: null })
    .where(and(eq(step.clientId, clientId), eq(step.doerId, actorId)));
  const returned = and(eq(step.clientId, clientId), eq(step.returnedBy, actorId));
  await tx.update(step).set({ returnedBy: null, returnWords: null }).where(returned);
  for (const table of [goal, step]) {
    await tx
      .update(table)
      .set({ authorId: clientPersonId })
      .where(and(eq(table.clientId, clientId), eq(table.authorId, actorId)));
    await tx
      .update(table)
      .set({ changedBy: clientPersonId })
      .where(and(eq(table.clientId, clientId), eq(table.changedBy, actorId)));
  }
  await tx
    .update(proposal)
    .set({ doerId: null })
    .where(and(eq(proposal.clientId, clientId), eq(proposal.doerId, actorId)));
  await tx
    .update(proposal)
    .set({ aboutPersonId: null })
    .where(and(eq(proposal.clientId, clientId), eq(proposal.aboutPersonId, actorId)));
  await tx
    .update(meeting)
    .set({ plannedBy: clientPersonId })
    .where(and(eq(meeting.clientId, clientId), eq(meeting.plannedBy, actorId)));
  await takeOffMeetings(tx, permit);
  await tx
    .update(networkNode)
    .set({ personId: null })
    .where(and(eq(networkNode.clientId, clientId), eq(networkNode.personId, actorId)));
}

/**
 * Takes one person out of one plan, whole, in the caller's transaction. What the client wrote stays the client's. The access
 * log is not touched: it may not be (NEN 7513), and holds this person's id; their name stands once, in `actor`.
 */
export async function eraseOwnPart(tx: Writer, permit: Erasing): Promise<void> {
  const { actor, person } = tx.tables;
  const [own] = await tx.select({ id: person.id, name: person.name }).from(person).where(eq(person.id, permit.actorId));
  if (own) await tx.insert(actor).values(own).onConflictDoNothing();
  await scrubHistory(tx, permit);
  await eraseInvitations(tx, permit);
  await eraseOwnTalk(tx, permit);
  await eraseOwnChecks(tx, permit);
  await eraseRelapseRequests(tx, permit);
  await takeNameOff(tx, permit);
  await deleteOwnRows(tx, permit);
}

/** Whether the account is used for anything but this plan: another plan, an own one, work, or a card. */
export async function isAccountUsedElsewhere(read: Reader, { clientId }: Pick<Permit, "clientId">, personId: PersonId): Promise<boolean> {
  const { client, networkMember, worker } = read.tables;
  const found = await Promise.all([
    read
      .select({ id: client.id })
      .from(client)
      .where(and(eq(client.personId, personId), ne(client.id, clientId)))
      .limit(1),
    read
      .select({ id: networkMember.id })
      .from(networkMember)
      .where(and(eq(networkMember.personId, personId), ne(networkMember.clientId, clientId)))
      .limit(1),
    read.select({ id: worker.personId }).from(worker).where(eq(worker.personId, personId)).limit(1),
  ]);
  return found.some((rows) => rows.length > 0);
}

/** The own account, when it is used for nothing else. */
export async function eraseOwnAccount(tx: Writer, { actorId }: Erasing): Promise<void> {
  await eraseAccount(tx, actorId);
}

/** An account with its sessions, codes, cards and mail. */
export async function eraseAccount(tx: Writer, personId: PersonId): Promise<void> {
  const { accessCard, accessPin, outbox, person, session, signInCode } = tx.tables;
  const [own] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  if (own?.email) await tx.delete(outbox).where(eq(outbox.recipient, own.email));
  await tx
    .delete(accessPin)
    .where(or(eq(accessPin.holderId, personId), eq(accessPin.personId, personId), eq(accessPin.chosenBy, personId)));
  await tx.delete(accessCard).where(eq(accessCard.personId, personId));
  await tx.delete(signInCode).where(eq(signInCode.personId, personId));
  await tx.delete(session).where(eq(session.personId, personId));
  await eraseMessages(tx, personId);
  await tx.delete(person).where(eq(person.id, personId));
}
