import type { Permit } from "@naast/policy";
import { type ClientId, type Id, newId } from "@naast/vocabulary";
import { and, desc, eq, isNull } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredRecorded = Tables["recordedAnswer"]["$inferSelect"];

const rowsOf = preparedRead((read, { recordedAnswer }, given: Given<{ clientId: ClientId }>) =>
  read
    .select()
    .from(recordedAnswer)
    .where(and(eq(recordedAnswer.clientId, given.clientId), isNull(recordedAnswer.removedAt)))
    .orderBy(desc(recordedAnswer.recordedAt), desc(recordedAnswer.id)),
);

/** Everything that was written down for somebody, the newest first. Which of it a reader sees follows what it is about. */
export function listRecorded(read: Reader, { clientId }: Permit): Promise<readonly StoredRecorded[]> {
  return rowsOf(read, { clientId });
}

export async function readRecorded(
  read: Reader,
  permit: Permit<"recordedAnswer.correct">,
  id: Id<"RecordedAnswer">,
): Promise<StoredRecorded | null> {
  const { recordedAnswer } = read.tables;
  const [found] = await read
    .select()
    .from(recordedAnswer)
    .where(and(eq(recordedAnswer.id, id), eq(recordedAnswer.clientId, permit.clientId), isNull(recordedAnswer.removedAt)));
  return found ?? null;
}

type Recorded = Pick<
  StoredRecorded,
  "aboutKind" | "aboutId" | "goalId" | "personId" | "answer" | "words" | "way" | "saidOn" | "readBack" | "correctableUntil"
> & { at: Date };

export async function insertRecorded(
  tx: Writer,
  permit: Permit<"recordedAnswer.write">,
  { at, ...recorded }: Recorded,
): Promise<StoredRecorded> {
  const { clientId, actorId } = permit;
  const [row] = await tx
    .insert(tx.tables.recordedAnswer)
    .values({ ...recorded, id: newId("RecordedAnswer"), clientId, recordedBy: actorId, recordedAt: at })
    .returning();
  if (!row) throw new Error("the answer was not written down");
  return row;
}

export function updateRecorded(
  tx: Writer,
  permit: Permit<"recordedAnswer.correct">,
  { before, set }: Update<StoredRecorded>,
): Promise<StoredRecorded> {
  return updateVersioned(tx, permit, { table: tx.tables.recordedAnswer, before, set });
}
