import type { SelfPermit } from "@naast/policy";
import { newId, type PersonId } from "@naast/vocabulary";
import { eq } from "drizzle-orm";
import type { Writer } from "../store.ts";

/**
 * An account that looks like this person's, and a plan with nothing in it if they have one of their own. The plan stands in
 * an organisation of its own, in which nobody works: whatever lists clients, counts them or lets a worker in goes by
 * organisation, and so passes it by without knowing that it is there (decision 0012).
 */
export async function insertQuietAccount(tx: Writer, { actorId }: SelfPermit<"pin.choose">, at: Date): Promise<PersonId> {
  const { actor, client, location, organisation, person, team } = tx.tables;
  const [own] = await tx
    .select({ name: person.name, language: person.language, textSize: person.textSize, dataSaver: person.dataSaver })
    .from(person)
    .where(eq(person.id, actorId));
  if (!own) throw new Error("who chooses a PIN is a person");
  const personId = newId("Person");
  await tx.insert(person).values({ ...own, id: personId, email: null, createdAt: at });
  await tx.insert(actor).values({ id: personId, name: own.name });
  const [plan] = await tx
    .select({ startedAt: client.startedAt, house: organisation.name, place: location.name, group: team.name })
    .from(client)
    .innerJoin(organisation, eq(organisation.id, client.organisationId))
    .innerJoin(location, eq(location.id, client.locationId))
    .innerJoin(team, eq(team.id, client.teamId))
    .where(eq(client.personId, actorId));
  if (!plan) return personId;
  const [organisationId, locationId, teamId] = [newId("Organisation"), newId("Location"), newId("Team")];
  await tx.insert(organisation).values({ id: organisationId, name: plan.house });
  await tx.insert(location).values({ id: locationId, organisationId, name: plan.place });
  await tx.insert(team).values({ id: teamId, organisationId, name: plan.group });
  await tx.insert(client).values({ id: newId("Client"), personId, organisationId, locationId, teamId, startedAt: plan.startedAt });
  return personId;
}
