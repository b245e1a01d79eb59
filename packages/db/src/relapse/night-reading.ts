import type { Permit, ShelterPermit } from "@naast/policy";
import type { NightClientView } from "@naast/vocabulary";
import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";
import { inOrderOfShape, type StoredPhase } from "./phase-repository.ts";

/** Clients of this organisation who let the night read at least one phase, by name. Nobody else stands in it. */
export function listNightClients(read: Reader, permit: ShelterPermit<"relapse.listAtNight">): Promise<readonly NightClientView[]> {
  const { client, person, relapsePhase } = read.tables;
  return read
    .select({ clientId: client.id, clientName: person.name, phases: count(relapsePhase.id) })
    .from(relapsePhase)
    .innerJoin(client, eq(client.id, relapsePhase.clientId))
    .innerJoin(person, eq(person.id, client.personId))
    .where(
      and(
        eq(client.organisationId, permit.organisationId),
        isNull(client.closedAt),
        eq(relapsePhase.atNight, true),
        isNull(relapsePhase.removedAt),
      ),
    )
    .groupBy(client.id, person.name)
    .orderBy(asc(person.name), asc(client.id))
    .then((rows) => rows);
}

/** The phases of one client that the night reads. */
export async function listNightPhases(read: Reader, { clientId }: Permit<"relapse.readAtNight">): Promise<readonly StoredPhase[]> {
  const { relapsePhase } = read.tables;
  const shared = and(eq(relapsePhase.clientId, clientId), eq(relapsePhase.atNight, true), isNull(relapsePhase.removedAt));
  return inOrderOfShape(await read.select().from(relapsePhase).where(shared));
}
