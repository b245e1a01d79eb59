import type { Permit } from "@naast/policy";
import type { ClientId, Day, Label, PersonId } from "@naast/vocabulary";
import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

/** Every grant of this client that counts today. */
export function listGrants(read: Reader, permit: Permit<"consent.read">, today: Day) {
  const { grant } = read.tables;
  const where = and(eq(grant.clientId, permit.clientId), isNull(grant.withdrawnAt), gte(grant.endsOn, today));
  return read
    .select()
    .from(grant)
    .where(where)
    .orderBy(asc(grant.givenAt), asc(grant.id))
    .then((rows) => rows);
}

const granted = preparedRead((read, { grant }, given: Given<{ clientId: ClientId; label: Label; today: Day }>) =>
  read
    .select({ personId: grant.personId })
    .from(grant)
    .where(
      and(eq(grant.clientId, given.clientId), eq(grant.label, given.label), isNull(grant.withdrawnAt), gte(grant.endsOn, given.today)),
    ),
);

/** Who was given a label that counts today. */
export async function listGrantedPeople(
  read: Reader,
  { clientId }: Permit,
  { label, today }: { label: Label; today: Day },
): Promise<ReadonlySet<PersonId>> {
  return new Set((await granted(read, { clientId, label, today })).map(({ personId }) => personId));
}
