import type { Permit, ShelterPermit } from "@naast/policy";
import type { ClientId, Id, Language, PersonId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

/** Name and language of the person whose plan it is. */
export async function readClientPerson(read: Reader, permit: Permit): Promise<{ name: string; language: Language }> {
  const { person } = read.tables;
  const [found] = await read
    .select({ name: person.name, language: person.language })
    .from(person)
    .where(eq(person.id, permit.clientPersonId));
  if (!found) throw new Error("the client of a permit is a person");
  return found;
}

/** Whether an e-mail address belongs to somebody already, also to somebody who left. */
export async function isEmailKnown(read: Reader, _permit: ShelterPermit<"client.start">, email: string): Promise<boolean> {
  const { person } = read.tables;
  return (await read.$count(person, eq(person.email, email))) > 0;
}

/** Whether a location is one of the organisation's own. */
export async function isOwnLocation(read: Reader, permit: ShelterPermit<"client.start">, locationId: Id<"Location">): Promise<boolean> {
  const { location } = read.tables;
  return (await read.$count(location, and(eq(location.id, locationId), eq(location.organisationId, permit.organisationId)))) > 0;
}

export type StartedClient = {
  clientId: ClientId;
  personId: PersonId;
  name: string;
  email: string | null;
  language: Language;
  locationId: Id<"Location">;
  at: Date;
};

/** A person, the name that the access log keeps for them, and an empty plan in the worker's own team. */
export async function insertClient(tx: Writer, permit: ShelterPermit<"client.start">, started: StartedClient): Promise<void> {
  const { actor, client, person } = tx.tables;
  const { clientId, personId, name, email, language, locationId, at } = started;
  const { organisationId, teamId } = permit;
  await tx.insert(person).values({ id: personId, name, email, language, createdAt: at });
  await tx.insert(actor).values({ id: personId, name });
  await tx.insert(client).values({ id: clientId, personId, organisationId, locationId, teamId, startedAt: at });
}
