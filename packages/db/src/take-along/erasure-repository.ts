import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, desc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

type Reading = Permit<"erasure.read" | "erasure.start" | "erasure.end">;
export type StartedErasure = { id: Id<"Erasure">; workerId: PersonId; workerName: string; startedAt: Date; endsAt: Date };

/** The erasure that was started together and waits for the client; null when there is none or its time is over. */
export async function readStartedErasure(read: Reader, { clientId }: Reading, now: Date): Promise<StartedErasure | null> {
  const { erasure, person } = read.tables;
  const [found] = await read
    .select({
      id: erasure.id,
      workerId: erasure.workerId,
      workerName: person.name,
      startedAt: erasure.startedAt,
      endsAt: erasure.endsAt,
    })
    .from(erasure)
    .innerJoin(person, eq(person.id, erasure.workerId))
    .where(and(eq(erasure.clientId, clientId), gt(erasure.endsAt, now)))
    .orderBy(desc(erasure.startedAt))
    .limit(1);
  return found ?? null;
}

/** How the client can come in to confirm: with a card that works, or by e-mail. */
export async function readWaysIn(read: Reader, { clientPersonId }: Reading): Promise<{ card: boolean; email: boolean }> {
  const { accessCard, person } = read.tables;
  const [cards, emails] = await Promise.all([
    read.$count(accessCard, and(eq(accessCard.personId, clientPersonId), isNull(accessCard.withdrawnAt))),
    read.$count(person, and(eq(person.id, clientPersonId), isNotNull(person.email))),
  ]);
  return { card: cards > 0, email: emails > 0 };
}

export async function insertErasure(
  tx: Writer,
  { clientId, actorId: workerId }: Permit<"erasure.start">,
  { startedAt, endsAt }: { startedAt: Date; endsAt: Date },
): Promise<Id<"Erasure">> {
  const id = newId("Erasure");
  await tx.insert(tx.tables.erasure).values({ id, clientId, workerId, startedAt, endsAt });
  return id;
}

export async function deleteErasure(tx: Writer, { clientId }: Permit<"erasure.end">, id: Id<"Erasure">): Promise<void> {
  const { erasure } = tx.tables;
  await tx.delete(erasure).where(and(eq(erasure.id, id), eq(erasure.clientId, clientId)));
}
