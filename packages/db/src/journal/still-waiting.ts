import { type ClientId, type Id, type PersonId, remindedKinds } from "@naast/vocabulary";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "../store.ts";

type Asked = { clientId: ClientId; personId: PersonId; eventSeq: number };

async function isStepWaiting(read: Reader, { clientId, personId }: Asked, stepId: Id<"Step">): Promise<boolean> {
  const { step } = read.tables;
  const [found] = await read
    .select({ id: step.id })
    .from(step)
    .where(
      and(eq(step.id, stepId), eq(step.clientId, clientId), eq(step.doerId, personId), eq(step.state, "requested"), isNull(step.removedAt)),
    );
  return found !== undefined;
}

async function isPurposeWaiting(read: Reader, { clientId, personId }: Asked): Promise<boolean> {
  const { purpose, purposeAgreement } = read.tables;
  const [newest] = await read
    .select({ id: purpose.id })
    .from(purpose)
    .where(eq(purpose.clientId, clientId))
    .orderBy(desc(purpose.number))
    .limit(1);
  if (!newest) return false;
  const [answer] = await read
    .select({ answer: purposeAgreement.answer })
    .from(purposeAgreement)
    .where(and(eq(purposeAgreement.purposeId, newest.id), eq(purposeAgreement.personId, personId)));
  return answer === undefined;
}

async function areTimesWaiting(read: Reader, { clientId, personId }: Asked, itemId: string): Promise<boolean> {
  const { meeting, meetingReply } = read.tables;
  const [found] = await read
    .select({ state: meeting.state, replied: meetingReply.personId })
    .from(meeting)
    .leftJoin(meetingReply, and(eq(meetingReply.meetingId, meeting.id), eq(meetingReply.personId, personId)))
    .where(and(eq(meeting.clientId, clientId), sql`${meeting.id} = ${itemId}`, isNull(meeting.removedAt)));
  return found?.state === "proposed" && found.replied === null;
}

/** Whether what an event asked still waits for this person; only then is there a reminder, and only one. */
export async function isStillWaiting(read: Reader, asked: Asked): Promise<boolean> {
  const { event } = read.tables;
  const [found] = await read
    .select({ kind: event.kind, stepId: event.stepId, itemId: event.itemId })
    .from(event)
    .where(and(eq(event.seq, asked.eventSeq), eq(event.clientId, asked.clientId)));
  if (found?.kind === "step.requested" && found.stepId) return isStepWaiting(read, asked, found.stepId);
  if (found?.kind === "meeting.timesOffered" && found.itemId) return areTimesWaiting(read, asked, found.itemId);
  return found?.kind === "purpose.written" && isPurposeWaiting(read, asked);
}

/** Word in a letter of what waits for its reader's answer, and was not reminded of. */
export async function listRemindable(read: Reader, letterId: Id<"Letter">) {
  const { event, message } = read.tables;
  const { personId, clientId, organisationId, app, eventSeq } = message;
  return read
    .select({ personId, clientId, organisationId, app, eventSeq })
    .from(message)
    .innerJoin(event, eq(event.seq, message.eventSeq))
    .where(
      and(eq(message.letterId, letterId), isNull(message.doneAt), eq(message.round, "first"), inArray(event.kind, [...remindedKinds])),
    );
}
