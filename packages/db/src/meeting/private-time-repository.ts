import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isOfMeeting } from "./of-meeting.ts";

export type StoredPrivateTime = Tables["privateTime"]["$inferSelect"];
/** Permits that only the client and the people close by can hold (`rules/meeting-talk.ts`). */
export type InsidePermit = Permit<"privateTime.read" | "privateTime.enter" | "privateTime.write" | "privateTime.release">;
type Ending = Permit<"privateTime.begin" | "privateTime.end">;

/** Whether a meeting has private time, and whether it is running: no words, and nobody's name. NOTE: the caller has read the meeting. */
export async function readPrivateTime(read: Reader, { clientId }: Permit, meetingId: Id<"Meeting">): Promise<StoredPrivateTime | null> {
  const { privateTime } = read.tables;
  const [found] = await read
    .select()
    .from(privateTime)
    .where(isOfMeeting(privateTime, { clientId }, meetingId));
  return found ?? null;
}

type Began = { meetingId: Id<"Meeting">; before: StoredPrivateTime | null; at: Date };

/** Private time begins, or goes on after it was ended. Who began it is not kept. */
export async function beginPrivateTime(
  tx: Writer,
  { clientId }: Permit<"privateTime.begin">,
  { meetingId, before, at }: Began,
): Promise<Id<"PrivateTime">> {
  const { privateTime } = tx.tables;
  if (before) {
    await tx
      .update(privateTime)
      .set({ endedAt: null })
      .where(and(eq(privateTime.id, before.id), eq(privateTime.clientId, clientId)));
    return before.id;
  }
  const id = newId("PrivateTime");
  await tx.insert(privateTime).values({ id, clientId, meetingId, startedAt: at });
  return id;
}

type Said = { clientSays?: "yes" | "no"; networkSays?: "yes" | "no"; endedAt?: Date };

export async function updatePrivateTime(
  tx: Writer,
  { clientId }: Ending | InsidePermit,
  { id, set }: { id: Id<"PrivateTime">; set: Said },
): Promise<void> {
  const { privateTime } = tx.tables;
  await tx
    .update(privateTime)
    .set(set)
    .where(and(eq(privateTime.id, id), eq(privateTime.clientId, clientId)));
}

/** Who is in it besides the client, in the order in which they came. */
export function listPresent(read: Reader, { clientId }: InsidePermit, privateTimeId: Id<"PrivateTime">) {
  const { privatePresence } = read.tables;
  return read
    .select({ personId: privatePresence.personId })
    .from(privatePresence)
    .where(and(eq(privatePresence.clientId, clientId), eq(privatePresence.privateTimeId, privateTimeId)))
    .orderBy(privatePresence.enteredAt, privatePresence.id)
    .then((rows) => rows.map(({ personId }) => personId));
}

/** The one who asks comes in themselves; nobody is put in by somebody else. */
export async function enterPrivateTime(
  tx: Writer,
  { clientId, actorId }: Permit<"privateTime.begin" | "privateTime.enter">,
  { privateTimeId, at }: { privateTimeId: Id<"PrivateTime">; at: Date },
): Promise<void> {
  const { privatePresence } = tx.tables;
  await tx
    .insert(privatePresence)
    .values({ id: newId("PrivatePresence"), clientId, privateTimeId, personId: actorId, enteredAt: at })
    .onConflictDoNothing();
}
