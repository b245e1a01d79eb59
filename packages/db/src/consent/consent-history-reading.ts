import type { Permit } from "@naast/policy";
import { addDays, type Day, type Label, type PersonId } from "@naast/vocabulary";
import { and, asc, desc, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import { namesOf } from "../network/repository.ts";
import type { Reader } from "../store.ts";
import type { StoredGrant } from "./grant-repository.ts";

export type GrantWithNames = { grant: StoredGrant; name: string; givenByName: string; withdrawnByName: string | null };
type Asking = Permit<"consent.read" | "ownPart.read" | "ownPart.takeAlong" | "plan.takeAlong">;

/** Every grant of this plan, or of one person in it, the newest first, with the names of who gave it and took it back. */
export async function listConsent(read: Reader, { clientId }: Asking, personId: PersonId | null): Promise<readonly GrantWithNames[]> {
  const { grant } = read.tables;
  const rows = await read
    .select()
    .from(grant)
    .where(and(eq(grant.clientId, clientId), personId ? eq(grant.personId, personId) : undefined))
    .orderBy(desc(grant.givenAt), asc(grant.label), desc(grant.id));
  const ids = rows.flatMap((row) => [row.personId, row.givenBy, ...(row.withdrawnBy ? [row.withdrawnBy] : [])]);
  const names = await namesOf(read, [...new Set(ids)]);
  return rows.map((row) => ({
    grant: row,
    name: names.get(row.personId) ?? "",
    givenByName: names.get(row.givenBy) ?? "",
    withdrawnByName: row.withdrawnBy ? (names.get(row.withdrawnBy) ?? "") : null,
  }));
}

/** What is shared now and stops within some days; the first to stop first. */
export async function listEndingGrants(
  read: Reader,
  { clientId }: Permit,
  { today, days }: { today: Day; days: number },
): Promise<readonly StoredGrant[]> {
  const { grant } = read.tables;
  return read
    .select()
    .from(grant)
    .where(and(eq(grant.clientId, clientId), isNull(grant.withdrawnAt), gte(grant.endsOn, today), lte(grant.endsOn, addDays(today, days))))
    .orderBy(asc(grant.endsOn), asc(grant.id))
    .then((rows) => rows);
}

/** Labels whose newest grant to this person was taken back by the client: a new assignment does not give those again. */
export async function listWithdrawnByClient(
  read: Reader,
  {
    clientId,
    clientPersonId,
    personId,
    labels,
  }: { clientId: StoredGrant["clientId"]; clientPersonId: PersonId; personId: PersonId; labels: readonly Label[] },
): Promise<ReadonlySet<Label>> {
  const { grant } = read.tables;
  const rows = await read
    .select({ label: grant.label, withdrawnAt: grant.withdrawnAt, withdrawnBy: grant.withdrawnBy })
    .from(grant)
    .where(and(eq(grant.clientId, clientId), eq(grant.personId, personId), inArray(grant.label, [...labels])))
    .orderBy(asc(grant.givenAt), asc(grant.id));
  const newest = new Map(rows.map((row) => [row.label, row]));
  return new Set(
    [...newest.values()].filter((row) => row.withdrawnAt !== null && row.withdrawnBy === clientPersonId).map(({ label }) => label),
  );
}
