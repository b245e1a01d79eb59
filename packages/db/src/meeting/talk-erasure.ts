import type { Permit } from "@naast/policy";
import type { ClientId } from "@naast/vocabulary";
import { and, eq, inArray } from "drizzle-orm";
import type { Writer } from "../store.ts";

type Erasing = Permit<"ownPart.erase">;

/** Every row of what was said in the meetings of a plan, and of private time. Goes before the meetings do. */
export async function deleteTalkRows(tx: Writer, clientId: ClientId): Promise<void> {
  const t = tx.tables;
  const inside = [t.privateWriter, t.privateText, t.privatePresence, t.privateTime] as const;
  for (const table of [...inside, t.meetingResponse, t.meetingAgreement, t.meetingVoice, t.meetingTalk]) {
    await tx.delete(table).where(eq(table.clientId, clientId));
  }
}

/** What this person wrote in private time goes with them; a text that others wrote too stays theirs. */
async function erasePrivateTexts(tx: Writer, { clientId, actorId }: Erasing): Promise<void> {
  const { privatePresence, privateText, privateWriter } = tx.tables;
  const writers = await tx
    .select({ textId: privateWriter.textId, personId: privateWriter.personId })
    .from(privateWriter)
    .where(eq(privateWriter.clientId, clientId));
  const byOthers = new Set(writers.filter(({ personId }) => personId !== actorId).map(({ textId }) => textId));
  const own = writers.filter(({ personId, textId }) => personId === actorId && !byOthers.has(textId)).map(({ textId }) => textId);
  await tx.delete(privateWriter).where(and(eq(privateWriter.clientId, clientId), eq(privateWriter.personId, actorId)));
  if (own.length > 0) await tx.delete(privateText).where(and(eq(privateText.clientId, clientId), inArray(privateText.id, own)));
  await tx.delete(privatePresence).where(and(eq(privatePresence.clientId, clientId), eq(privatePresence.personId, actorId)));
}

/** What one person said and promised in the meetings of a plan. What they typed for others stays: those words are the others'. */
export async function eraseOwnTalk(tx: Writer, permit: Erasing): Promise<void> {
  const { clientId, clientPersonId, actorId } = permit;
  const { meetingAgreement, meetingResponse, meetingVoice } = tx.tables;
  await erasePrivateTexts(tx, permit);
  await tx.delete(meetingVoice).where(and(eq(meetingVoice.clientId, clientId), eq(meetingVoice.speakerId, actorId)));
  await tx.delete(meetingAgreement).where(and(eq(meetingAgreement.clientId, clientId), eq(meetingAgreement.ownerId, actorId)));
  await tx.delete(meetingResponse).where(and(eq(meetingResponse.clientId, clientId), eq(meetingResponse.personId, actorId)));
  for (const table of [meetingVoice, meetingAgreement]) {
    await tx
      .update(table)
      .set({ writtenBy: clientPersonId })
      .where(and(eq(table.clientId, clientId), eq(table.writtenBy, actorId)));
  }
}
