import type { Permit } from "@naast/policy";
import type { Day } from "@naast/vocabulary";
import { and, asc, eq, gte, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** Every grant of this client that counts today. */
export function listGrants(read: Reader, permit: Permit<"consent.read">, today: Day) {
  const { grant } = read.tables;
  const where = and(eq(grant.clientId, permit.clientId), isNull(grant.withdrawnAt), gte(grant.endsOn, today));
  return read
    .select()
    .from(grant)
    .where(where)
    .orderBy(asc(grant.givenAt))
    .then((rows) => rows);
}
