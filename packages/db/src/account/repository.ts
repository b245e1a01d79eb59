// The one repository whose functions take no permit: a person who is signing in has none yet, and finding out who asks
// comes before any decision. What somebody does with their own account after that is in repository-own.ts.
import type { App, Id, Language, PersonId, SignedIn } from "@naast/vocabulary";
import { and, eq, gt, isNull, lt, ne } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader, Writer } from "../store.ts";

type SessionId = Id<"Session">;

/** Somebody with an account that was not ended. */
export type FoundPerson = { personId: PersonId; name: string; email: string | null; language: Language };

export type NewSession = {
  id: SessionId;
  personId: PersonId;
  app: App;
  strength: SignedIn["strength"];
  tokenHash: string;
  deviceWords: string;
  sharedDevice: boolean;
  startedAt: Date;
  expiresAt: Date;
};

export type FoundSession = Omit<NewSession, "tokenHash" | "deviceWords"> & { lastSeenAt: Date };

const personColumns = ({ person }: Reader["tables"]) => ({
  personId: person.id,
  name: person.name,
  email: person.email,
  language: person.language,
});

/** The person with this e-mail address, in the lower case in which it is kept. */
export async function findPersonByEmail(read: Reader, email: string): Promise<FoundPerson | null> {
  const { person } = read.tables;
  const [found] = await read
    .select(personColumns(read.tables))
    .from(person)
    .where(and(eq(person.email, email), isNull(person.endedAt)));
  return found ?? null;
}

export async function findPerson(read: Reader, personId: PersonId): Promise<FoundPerson | null> {
  const { person } = read.tables;
  const [found] = await read
    .select(personColumns(read.tables))
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

const sessionColumns = ({ session }: Reader["tables"]) => ({
  id: session.id,
  personId: session.personId,
  app: session.app,
  strength: session.strength,
  sharedDevice: session.sharedDevice,
  startedAt: session.startedAt,
  lastSeenAt: session.lastSeenAt,
  expiresAt: session.expiresAt,
});

// Asked by every request and by every open page, so prepared. A person whose account was ended has no session.
const sessionByToken = preparedRead((read, tables, given: Given<{ tokenHash: string }>) =>
  read
    .select(sessionColumns(tables))
    .from(tables.session)
    .innerJoin(tables.person, eq(tables.person.id, tables.session.personId))
    .where(and(eq(tables.session.tokenHash, given.tokenHash), isNull(tables.person.endedAt))),
);

const sessionById = preparedRead((read, tables, given: Given<{ id: SessionId }>) =>
  read
    .select(sessionColumns(tables))
    .from(tables.session)
    .innerJoin(tables.person, eq(tables.person.id, tables.session.personId))
    .where(and(eq(tables.session.id, given.id), isNull(tables.person.endedAt))),
);

/** The session of a token, expired or not. */
export async function findSession(read: Reader, tokenHash: string): Promise<FoundSession | null> {
  const [found] = await sessionByToken(read, { tokenHash });
  return found ?? null;
}

/** The session with this id, expired or not. */
export async function findSessionById(read: Reader, id: SessionId): Promise<FoundSession | null> {
  const [found] = await sessionById(read, { id });
  return found ?? null;
}

export async function addSession(tx: Writer, session: NewSession): Promise<void> {
  await tx.insert(tx.tables.session).values({ ...session, lastSeenAt: session.startedAt });
}

/** Says that the session was used. Two requests at once may both say so; the later moment stays. */
export async function touchSession(tx: Writer, { id, at }: { id: SessionId; at: Date }): Promise<void> {
  const { session } = tx.tables;
  await tx
    .update(session)
    .set({ lastSeenAt: at })
    .where(and(eq(session.id, id), lt(session.lastSeenAt, at)));
}

/** Ends the session of a token, if there is one. */
export async function endSessionByToken(tx: Writer, tokenHash: string): Promise<void> {
  const { session } = tx.tables;
  await tx.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Ends what a person has open, in all apps or on all other devices: a lost phone, an account that ends. */
export async function endSessionsOf(tx: Writer, personId: PersonId, except?: SessionId): Promise<void> {
  const { session } = tx.tables;
  const others = except === undefined ? undefined : ne(session.id, except);
  await tx.delete(session).where(and(eq(session.personId, personId), others));
}

/** Removes sessions that can never be used again. */
export async function removeExpiredSessions(tx: Writer, now: Date): Promise<void> {
  const { session } = tx.tables;
  await tx.delete(session).where(lt(session.expiresAt, now));
}

/** When this key was tried since a moment, oldest first. */
export async function listTries(read: Reader, { keyHash, since }: { keyHash: string; since: Date }): Promise<readonly Date[]> {
  const { signInTry } = read.tables;
  const rows = await read
    .select({ triedAt: signInTry.triedAt })
    .from(signInTry)
    .where(and(eq(signInTry.keyHash, keyHash), gt(signInTry.triedAt, since)))
    .orderBy(signInTry.triedAt);
  return rows.map(({ triedAt }) => triedAt);
}

export async function addTry(tx: Writer, { keyHash, at }: { keyHash: string; at: Date }): Promise<void> {
  await tx.insert(tx.tables.signInTry).values({ keyHash, triedAt: at });
}

/** Forgets tries that count for no limit any more. */
export async function removeTriesBefore(tx: Writer, before: Date): Promise<void> {
  const { signInTry } = tx.tables;
  await tx.delete(signInTry).where(lt(signInTry.triedAt, before));
}
