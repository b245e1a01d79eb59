// Sessions. Like repository.ts without a permit: finding out who asks comes before any decision.
import type { App, Id, PersonId, SignedIn } from "@naast/vocabulary";
import { and, eq, isNull, lt, ne } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader, Writer } from "../store.ts";

type SessionId = Id<"Session">;

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
