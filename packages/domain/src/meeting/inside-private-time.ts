import { type InsidePermit, listPresent, type Reader, readPrivateTime, type StoredPrivateTime } from "@naast/db";
import { Conflict, type Id, NotFound, type PersonId } from "@naast/vocabulary";
import { seenMeeting } from "./seen-meeting.ts";

export type Inside = { privateTime: StoredPrivateTime; present: readonly PersonId[]; clientIn: boolean; inIt: boolean };

/** The client is in it only when the client and the network both say so (`domain.md` 2.2). */
export function isClientIn({ clientSays, networkSays }: StoredPrivateTime): boolean {
  return clientSays === "yes" && networkSays === "yes";
}

/** The private time of a meeting that the actor sees, and whether the actor is in it. `NotFound` without one. */
export async function findPrivateTime(read: Reader, permit: InsidePermit, meetingId: Id<"Meeting">): Promise<Inside> {
  await seenMeeting(read, permit, meetingId);
  const privateTime = await readPrivateTime(read, permit, meetingId);
  if (!privateTime) throw new NotFound();
  const present = await listPresent(read, permit, privateTime.id);
  const clientIn = isClientIn(privateTime);
  return { privateTime, present, clientIn, inIt: permit.isClient ? clientIn : present.includes(permit.actorId) };
}

/** The same, for who is in it. For anybody else there is nothing there. */
export async function requireInside(read: Reader, permit: InsidePermit, meetingId: Id<"Meeting">): Promise<Inside> {
  const found = await findPrivateTime(read, permit, meetingId);
  if (!found.inIt) throw new NotFound();
  return found;
}

/** The same while it runs. `Conflict` once it was ended: then nobody writes or comes in any more. */
export function requireRunning({ privateTime }: Pick<Inside, "privateTime">): void {
  if (privateTime.endedAt !== null) throw new Conflict("talk.notNow");
}
