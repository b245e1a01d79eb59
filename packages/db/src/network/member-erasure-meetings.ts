import type { Permit } from "@naast/policy";
import { and, eq } from "drizzle-orm";
import type { Writer } from "../store.ts";

/** Who led a meeting or was asked to, who may read its place, who would bring something: the mention goes. Their own points go whole. */
export async function takeOffMeetings(tx: Writer, { clientId, clientPersonId, actorId }: Permit<"ownPart.erase">): Promise<void> {
  const { agendaPoint, contribution, meeting } = tx.tables;
  const ofClient = eq(meeting.clientId, clientId);
  await tx
    .update(meeting)
    .set({ chairId: null })
    .where(and(ofClient, eq(meeting.chairId, actorId)));
  await tx
    .update(meeting)
    .set({ chairAskedId: null })
    .where(and(ofClient, eq(meeting.chairAskedId, actorId)));
  const placed = await tx.select({ id: meeting.id, readers: meeting.placeReaderIds }).from(meeting).where(ofClient);
  for (const { id, readers } of placed) {
    if (!readers?.includes(actorId)) continue;
    const placeReaderIds = readers.filter((reader) => reader !== actorId);
    await tx.update(meeting).set({ placeReaderIds }).where(eq(meeting.id, id));
  }
  await tx.delete(agendaPoint).where(and(eq(agendaPoint.clientId, clientId), eq(agendaPoint.authorId, actorId)));
  const things = eq(contribution.clientId, clientId);
  await tx
    .update(contribution)
    .set({ state: "open", doerId: null })
    .where(and(things, eq(contribution.doerId, actorId)));
  await tx
    .update(contribution)
    .set({ authorId: clientPersonId })
    .where(and(things, eq(contribution.authorId, actorId)));
}
