import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredSafetyTalk = Tables["safetyTalk"]["$inferSelect"];
type Reading = Permit<"safetyTalk.note" | "invitation.list" | "invitation.compose" | "invitation.send" | "nomination.list">;

/** The talks of this plan, whoever noted them so far. */
export function listSafetyTalks(read: Reader, permit: Reading): Promise<readonly StoredSafetyTalk[]> {
  const { safetyTalk } = read.tables;
  return read
    .select()
    .from(safetyTalk)
    .where(eq(safetyTalk.clientId, permit.clientId))
    .orderBy(safetyTalk.createdAt)
    .then((rows) => rows);
}

/** The client says that they talked with this worker. Said once is said. */
export async function noteTalkByClient(
  tx: Writer,
  permit: Permit<"safetyTalk.note">,
  { nodeId, workerId, at }: { nodeId: Id<"NetworkNode">; workerId: PersonId; at: Date },
): Promise<Id<"SafetyTalk">> {
  const { safetyTalk } = tx.tables;
  const [known] = await tx
    .select({ id: safetyTalk.id })
    .from(safetyTalk)
    .where(and(eq(safetyTalk.clientId, permit.clientId), eq(safetyTalk.nodeId, nodeId), eq(safetyTalk.workerId, workerId)));
  if (known) return known.id;
  const id = newId("SafetyTalk");
  await tx.insert(safetyTalk).values({ id, clientId: permit.clientId, nodeId, workerId, notedByClientAt: at, createdAt: at });
  return id;
}

/** The worker says so too; false when there is no such talk with them. */
export async function confirmTalkByWorker(
  tx: Writer,
  permit: Permit<"safetyTalk.note">,
  { talkId, at }: { talkId: Id<"SafetyTalk">; at: Date },
): Promise<boolean> {
  const { safetyTalk } = tx.tables;
  const rows = await tx
    .update(safetyTalk)
    .set({ notedByWorkerAt: at })
    .where(
      and(
        eq(safetyTalk.id, talkId),
        eq(safetyTalk.clientId, permit.clientId),
        eq(safetyTalk.workerId, permit.actorId),
        isNotNull(safetyTalk.notedByClientAt),
        isNull(safetyTalk.notedByWorkerAt),
      ),
    )
    .returning({ id: safetyTalk.id });
  return rows.length > 0;
}
