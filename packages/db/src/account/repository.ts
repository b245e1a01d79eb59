// The one repository whose functions take no permit: a person who is signing in has none yet, and finding out who asks
// comes before any decision. What somebody does with their own account after that is in repository-own.ts.
import type { Language, PersonId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** Somebody with an account that was not ended. */
export type FoundPerson = { personId: PersonId; language: Language };

/** The person with this e-mail address, in the lower case in which it is kept. */
export async function findPersonByEmail(read: Reader, email: string): Promise<FoundPerson | null> {
  const { person } = read.tables;
  const [found] = await read
    .select({ personId: person.id, language: person.language })
    .from(person)
    .where(and(eq(person.email, email), isNull(person.endedAt)));
  return found ?? null;
}

export async function findPerson(read: Reader, personId: PersonId): Promise<FoundPerson | null> {
  const { person } = read.tables;
  const [found] = await read
    .select({ personId: person.id, language: person.language })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.endedAt)));
  return found ?? null;
}

/** Whether this person works for the organisation now, and so may sign in to the dashboard. */
export async function isWorker(read: Reader, personId: PersonId): Promise<boolean> {
  const { worker } = read.tables;
  const rows = await read
    .select({ personId: worker.personId })
    .from(worker)
    .where(and(eq(worker.personId, personId), isNull(worker.endedAt)));
  return rows.length > 0;
}
