import type { Permit } from "@naast/policy";
import { type ClientId, minute, type PersonId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader, Writer } from "../store.ts";

/** After so long without looking, the next look is a new visit. In milliseconds. */
const betweenVisits = 30 * minute;

const visitRow = preparedRead((read, { planVisit }, given: Given<{ clientId: ClientId; personId: PersonId }>) =>
  read
    .select()
    .from(planVisit)
    .where(and(eq(planVisit.clientId, given.clientId), eq(planVisit.personId, given.personId))),
);

export type Visit = { newAfter: number; previousAt: Date | null };

/** From which event on things are new to this reader. On a first visit nothing is: the whole plan is there to read. */
export async function readVisit(read: Reader, permit: Permit, { now, upTo }: { now: Date; upTo: number }): Promise<Visit> {
  const [row] = await visitRow(read, { clientId: permit.clientId, personId: permit.actorId });
  if (!row) return { newAfter: upTo, previousAt: null };
  const isNewVisit = now.getTime() - row.lastAt.getTime() > betweenVisits;
  return isNewVisit ? { newAfter: row.seenUpTo, previousAt: row.lastAt } : { newAfter: row.newAfter, previousAt: row.previousAt };
}

/** Whether that is known already: the time of a look is kept to the minute, since what counts is half an hour. */
export async function isVisitKept(
  read: Reader,
  permit: Permit<"plan.visit">,
  { now, upTo }: { now: Date; upTo: number },
): Promise<boolean> {
  const [row] = await visitRow(read, { clientId: permit.clientId, personId: permit.actorId });
  return row !== undefined && row.seenUpTo === upTo && now.getTime() - row.lastAt.getTime() < minute;
}

/** Remembers that the reader has now seen everything up to `upTo`. */
export async function keepVisit(tx: Writer, permit: Permit<"plan.visit">, { now, upTo }: { now: Date; upTo: number }): Promise<void> {
  const { planVisit } = tx.tables;
  const visit = await readVisit(tx, permit, { now, upTo });
  const values = { ...visit, seenUpTo: upTo, lastAt: now };
  await tx
    .insert(planVisit)
    .values({ ...values, clientId: permit.clientId, personId: permit.actorId })
    .onConflictDoUpdate({ target: [planVisit.clientId, planVisit.personId], set: values });
}
