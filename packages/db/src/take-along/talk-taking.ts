import type { Permit } from "@naast/policy";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";

/**
 * What was said and agreed in all meetings of a plan, for its file: what the client reads of them. Voices that somebody has
 * not approved stay out, and of private time everything that is not released.
 */
export async function listTalks(read: Reader, { clientId }: Permit<"plan.takeAlong">) {
  const { meetingAgreement, meetingResponse, meetingTalk, meetingVoice, privateText, privateTime, privateWriter } = read.tables;
  const [talks, voices, agreements, responses, released, writers] = await Promise.all([
    read.select().from(meetingTalk).where(eq(meetingTalk.clientId, clientId)),
    read
      .select()
      .from(meetingVoice)
      .where(and(eq(meetingVoice.clientId, clientId), isNotNull(meetingVoice.approvedAt)))
      .orderBy(meetingVoice.createdAt, meetingVoice.id),
    read
      .select()
      .from(meetingAgreement)
      .where(eq(meetingAgreement.clientId, clientId))
      .orderBy(meetingAgreement.createdAt, meetingAgreement.id),
    read
      .select()
      .from(meetingResponse)
      .where(and(eq(meetingResponse.clientId, clientId), isNull(meetingResponse.removedAt)))
      .orderBy(meetingResponse.writtenAt, meetingResponse.id),
    read
      .select({ id: privateText.id, meetingId: privateTime.meetingId, words: privateText.releasedWords, at: privateText.releasedAt })
      .from(privateText)
      .innerJoin(privateTime, eq(privateTime.id, privateText.privateTimeId))
      .where(and(eq(privateText.clientId, clientId), isNotNull(privateText.releasedAt)))
      .orderBy(privateText.releasedAt, privateText.id),
    read
      .select({ textId: privateWriter.textId, personId: privateWriter.personId })
      .from(privateWriter)
      .where(eq(privateWriter.clientId, clientId)),
  ]);
  return { talks, voices, agreements, responses, released, writers };
}
export type WholeTalks = Awaited<ReturnType<typeof listTalks>>;
