import type { Permit } from "@naast/policy";
import { type ClientId, type Id, newId, togetherPeriod } from "@naast/vocabulary";
import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import { encoded } from "../dialect/compare.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredTogether = Tables["togetherSession"]["$inferSelect"];

/** Asked and not answered yet, or answered with yes and still going on. */
const openRows = preparedRead(
  (read, { togetherSession: session, person }, given: Given<{ clientId: ClientId; now: Date; askedAfter: Date }>) =>
    read
      .select({ session, workerName: person.name })
      .from(session)
      .innerJoin(person, eq(person.id, session.workerId))
      .where(
        and(
          eq(session.clientId, given.clientId),
          isNull(session.endedAt),
          or(
            and(isNull(session.answer), gt(session.askedAt, encoded(given.askedAfter, session.askedAt))),
            and(eq(session.answer, "yes"), gt(session.endsAt, encoded(given.now, session.endsAt))),
          ),
        ),
      )
      .orderBy(asc(session.askedAt), asc(session.id)),
);

/** What is asked or going on now: everything for the client, their own for a worker. A question lapses by itself. */
export async function listTogether(read: Reader, permit: Permit, now: Date) {
  const askedAfter = new Date(now.getTime() - togetherPeriod);
  const rows = await openRows(read, { clientId: permit.clientId, now, askedAfter });
  return rows.filter(({ session }) => permit.isClient || session.workerId === permit.actorId);
}

export async function insertTogether(tx: Writer, permit: Permit<"together.ask">, at: Date): Promise<StoredTogether> {
  const [row] = await tx
    .insert(tx.tables.togetherSession)
    .values({ id: newId("TogetherSession"), clientId: permit.clientId, workerId: permit.actorId, askedAt: at })
    .returning();
  if (!row) throw new Error("the question was not asked");
  return row;
}

export type TogetherUpdate = Partial<Pick<StoredTogether, "answer" | "answeredAt" | "endsAt" | "endedAt">>;

export async function updateTogether(
  tx: Writer,
  permit: Permit<"together.answer"> | Permit<"together.end">,
  { id, set }: { id: Id<"TogetherSession">; set: TogetherUpdate },
): Promise<void> {
  const { togetherSession } = tx.tables;
  await tx
    .update(togetherSession)
    .set(set)
    .where(and(eq(togetherSession.id, id), eq(togetherSession.clientId, permit.clientId)));
}
