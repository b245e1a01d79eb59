import type { Permit } from "@naast/policy";
import type { ClientId, PersonId } from "@naast/vocabulary";
import { and, eq, inArray, ne } from "drizzle-orm";
import { deleteTalkRows } from "../meeting/talk-erasure.ts";
import { eraseAccount, isAccountUsedElsewhere } from "../network/member-erasure.ts";
import type { Writer } from "../store.ts";

type Erasing = Permit<"plan.erase">;

/** Every row of a plan, what refers to something before what it refers to. The access log stays (NEN 7513). */
async function deletePlanRows(tx: Writer, clientId: ClientId): Promise<void> {
  const t = tx.tables;
  const invited = await tx.select({ id: t.invitation.id }).from(t.invitation).where(eq(t.invitation.clientId, clientId));
  const invitationIds = invited.map(({ id }) => id);
  if (invitationIds.length > 0) await tx.delete(t.invitationSecret).where(inArray(t.invitationSecret.invitationId, invitationIds));
  const meetings = [t.agendaPoint, t.meetingReply, t.meetingNote, t.contribution, t.meetingCoordinator, t.roomQuarter] as const;
  const together = [t.roundView, t.viewRoundPerson, t.viewRound, t.recordedAnswer, t.delegation] as const;
  await deleteTalkRows(tx, clientId);
  const conversation = [
    t.step,
    t.ownView,
    t.comment,
    t.proposalResponse,
    t.proposal,
    t.purposeAgreement,
    t.contactMoment,
    t.meeting,
  ] as const;
  const around = [t.nodeDeepening, t.networkTie, t.networkNode, t.mapSnapshot, t.togetherSession, t.safetyTalk, t.invitation] as const;
  const sharing = [
    t.relapseRequest,
    t.relapsePhase,
    t.relapseCall,
    t.crisisCard,
    t.measureReader,
    t.check,
    t.measureLine,
    t.chosenReader,
    t.grant,
    t.portraitLine,
    t.portrait,
    t.memberEnding,
    t.networkMember,
    t.assignment,
    t.emergencyAccess,
    t.erasure,
  ] as const;
  const journal = [t.history, t.change, t.event, t.planVisit, t.message, t.outbox] as const;
  for (const table of [...meetings, ...together, ...conversation, t.goal, t.purpose, ...around, ...sharing, ...journal]) {
    await tx.delete(table).where(eq(table.clientId, clientId));
  }
}

/** A quiet account is the same person's: its empty plan and the house that stands around it go with the one in which it was chosen. */
export async function eraseQuietAccounts(tx: Writer, chosenBy: PersonId): Promise<void> {
  const { accessPin, client, location, organisation, team } = tx.tables;
  const found = await tx
    .select({ personId: accessPin.personId })
    .from(accessPin)
    .where(and(eq(accessPin.chosenBy, chosenBy), ne(accessPin.personId, chosenBy)));
  for (const { personId } of found) {
    await eraseQuietAccounts(tx, personId);
    const [plan] = await tx.select().from(client).where(eq(client.personId, personId));
    await tx.delete(accessPin).where(eq(accessPin.personId, personId));
    if (plan) {
      await deletePlanRows(tx, plan.id);
      await tx.delete(client).where(eq(client.id, plan.id));
      await tx.delete(team).where(eq(team.id, plan.teamId));
      await tx.delete(location).where(eq(location.id, plan.locationId));
      await tx.delete(organisation).where(eq(organisation.id, plan.organisationId));
    }
    await eraseAccount(tx, personId);
  }
}

/** The whole plan, and the accounts that were for nothing else: the client's own and those of people who only took part here. */
export async function eraseWholePlan(tx: Writer, permit: Erasing): Promise<void> {
  const { clientId, clientPersonId } = permit;
  const { actor, client, networkMember, person } = tx.tables;
  const members = await tx.select({ personId: networkMember.personId }).from(networkMember).where(eq(networkMember.clientId, clientId));
  const personIds = [clientPersonId, ...members.map(({ personId }) => personId)];
  const names = await tx.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, personIds));
  for (const name of names) await tx.insert(actor).values(name).onConflictDoNothing();
  await eraseQuietAccounts(tx, clientPersonId);
  await deletePlanRows(tx, clientId);
  await tx.delete(client).where(eq(client.id, clientId));
  for (const personId of personIds) if (!(await isAccountUsedElsewhere(tx, permit, personId))) await eraseAccount(tx, personId);
}

/** The last sign of plans that were erased: it woke the screens that were open, and is needed no more. */
export async function removeEventsOfErasedPlans(tx: Writer): Promise<void> {
  const { event } = tx.tables;
  await tx.delete(event).where(eq(event.kind, "plan.erased"));
}
