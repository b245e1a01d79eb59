import type { Permit } from "@naast/policy";
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** The permit says about whom; nothing here takes a person's id, so nobody reads what is held about somebody else. */
type OwnPart = Permit<"ownPart.read" | "ownPart.takeAlong">;

/** The account itself; null when it was ended in the meantime. */
export async function readOwnPerson(read: Reader, { actorId }: OwnPart) {
  const { person } = read.tables;
  const [found] = await read
    .select({ name: person.name, email: person.email, language: person.language, createdAt: person.createdAt })
    .from(person)
    .where(eq(person.id, actorId));
  return found ?? null;
}

/** Everything that this person wrote in this plan, the oldest first. */
export async function listOwnWords(read: Reader, { clientId, actorId }: OwnPart) {
  const { comment, ownView, portraitLine, proposal } = read.tables;
  const own = (table: typeof comment | typeof ownView | typeof portraitLine) =>
    and(eq(table.clientId, clientId), eq(table.personId, actorId), isNull(table.removedAt));
  const [comments, views, lines, proposals] = await Promise.all([
    read.select({ id: comment.id, words: comment.words, at: comment.createdAt }).from(comment).where(own(comment)),
    read.select({ id: ownView.id, words: ownView.words, at: ownView.changedAt }).from(ownView).where(own(ownView)),
    read.select({ id: portraitLine.id, words: portraitLine.words, at: portraitLine.createdAt }).from(portraitLine).where(own(portraitLine)),
    read
      .select({ id: proposal.id, words: proposal.words, at: proposal.proposedAt })
      .from(proposal)
      .where(and(eq(proposal.clientId, clientId), eq(proposal.proposerId, actorId), isNull(proposal.removedAt))),
  ]);
  const { step } = read.tables;
  const returned = await read
    .select({ id: step.id, words: step.returnWords, at: step.changedAt })
    .from(step)
    .where(and(eq(step.clientId, clientId), eq(step.returnedBy, actorId), isNotNull(step.returnWords), isNull(step.removedAt)));
  const { meetingResponse, meetingVoice } = read.tables;
  const [said, answered] = await Promise.all([
    read
      .select({ id: meetingVoice.id, words: meetingVoice.words, at: meetingVoice.createdAt })
      .from(meetingVoice)
      .where(and(eq(meetingVoice.clientId, clientId), eq(meetingVoice.speakerId, actorId))),
    read
      .select({ id: meetingResponse.id, words: meetingResponse.words, at: meetingResponse.writtenAt })
      .from(meetingResponse)
      .where(and(eq(meetingResponse.clientId, clientId), eq(meetingResponse.personId, actorId), isNull(meetingResponse.removedAt))),
  ]);
  return [
    ...[...said, ...answered].map((row) => ({ ...row, kind: "voice" as const })),
    ...comments.map((row) => ({ ...row, kind: "comment" as const })),
    ...views.map((row) => ({ ...row, kind: "ownView" as const })),
    ...lines.map((row) => ({ ...row, kind: "portraitLine" as const })),
    ...proposals.map((row) => ({ ...row, kind: "proposal" as const })),
    ...returned.map(({ words, ...row }) => ({ ...row, words: words ?? "", kind: "stepWords" as const })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** What stands on this person's name: steps, and what they said yes to for when it gets harder. */
export async function listPromised(read: Reader, { clientId, actorId }: OwnPart) {
  const { relapseRequest, step } = read.tables;
  const steps = await read
    .select({ id: step.id, what: step.what, state: step.state })
    .from(step)
    .where(and(eq(step.clientId, clientId), eq(step.doerId, actorId), isNull(step.removedAt)))
    .orderBy(asc(step.createdAt));
  const own = and(eq(relapseRequest.clientId, clientId), eq(relapseRequest.doerId, actorId), isNull(relapseRequest.removedAt));
  const requests = await read
    .select({ id: relapseRequest.id, what: relapseRequest.words, state: relapseRequest.state })
    .from(relapseRequest)
    .where(and(own, eq(relapseRequest.state, "yes")))
    .orderBy(asc(relapseRequest.createdAt));
  return [...steps, ...requests];
}

/** Invitations that brought this person here. */
export function listOwnInvitations(read: Reader, { clientId, actorId }: OwnPart) {
  const { invitation } = read.tables;
  return read
    .select({
      id: invitation.id,
      state: invitation.state,
      whyWords: invitation.whyWords,
      sentAt: invitation.sentAt,
      answeredAt: invitation.answeredAt,
    })
    .from(invitation)
    .where(and(eq(invitation.clientId, clientId), eq(invitation.personId, actorId)))
    .orderBy(asc(invitation.createdAt))
    .then((rows) => rows);
}

const linesShown = 100;

/** What others did that was about this person, as far as the log has it, the newest first. */
export async function listLooksAtOwn(read: Reader, { clientId, actorId }: OwnPart, subjects: readonly string[]) {
  const { accessLog, actor } = read.tables;
  return read
    .select({ at: accessLog.at, action: accessLog.action, name: actor.name })
    .from(accessLog)
    .leftJoin(actor, eq(actor.id, accessLog.actorId))
    .where(
      and(
        eq(accessLog.clientId, clientId),
        eq(accessLog.outcome, "allowed"),
        ne(accessLog.actorId, actorId),
        inArray(accessLog.subjectId, [actorId, ...subjects]),
      ),
    )
    .orderBy(desc(accessLog.at))
    .limit(linesShown);
}

/** How many lines the log has of this person themselves, in this plan. */
export async function countOwnLines(read: Reader, { clientId, actorId }: OwnPart): Promise<number> {
  const { accessLog } = read.tables;
  return read.$count(accessLog, and(eq(accessLog.clientId, clientId), eq(accessLog.actorId, actorId)));
}
