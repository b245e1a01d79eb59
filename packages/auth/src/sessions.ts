import {
  addSession,
  endSessionByToken,
  type FoundSession,
  findSession,
  findSessionById,
  type NewSession,
  touchSession,
} from "@naast/db/account/repository-sessions";
import type { Writer } from "@naast/db/store";
import { type App, newId, type PersonId, type SignedIn } from "@naast/vocabulary";
import type { Entrance } from "./entrance.ts";
import { hashOfToken, newToken } from "./secrets.ts";
import { endOfSession, holdsUntil, touchEvery } from "./session-rules.ts";

/** What the person says about the device, and what the device says about itself. */
export type Device = { sharedDevice: boolean; deviceWords: string };

/** A session that is about to begin. The token goes into the cookie and is kept nowhere else. */
export type BegunSession = { token: string; app: App; sharedDevice: boolean; expiresAt: Date };

/** Everything about a new session but whose it is, made before the transaction in which that is decided. */
export type PreparedSession = { begun: BegunSession; row: Omit<NewSession, "personId">; replaces: string | null };

const longestWords = 80;

/** How sure we are who it is: by what was mailed (one), or by a card and a PIN (two). `one` when left out. */
type Proof = { strength?: SignedIn["strength"] };

/** `replaces`: the token that this browser came with. That session ends, so a token from before is worth nothing after. */
export function prepareSession(
  { clock }: Entrance,
  { app, sharedDevice, deviceWords, replaces, strength = "one" }: Device & Proof & { app: App; replaces: string | null },
): PreparedSession {
  const startedAt = clock.now();
  const expiresAt = endOfSession({ app, sharedDevice }, startedAt);
  const token = newToken();
  return {
    begun: { token, app, sharedDevice, expiresAt },
    row: {
      id: newId("Session"),
      app,
      strength,
      tokenHash: hashOfToken(token),
      deviceWords: deviceWords.slice(0, longestWords),
      sharedDevice,
      startedAt,
      expiresAt,
    },
    replaces: replaces === null ? null : hashOfToken(replaces),
  };
}

/** Begins the session, in the transaction that found out whose it is. */
export async function beginSession(tx: Writer, { row, replaces }: PreparedSession, personId: PersonId): Promise<void> {
  if (replaces !== null) await endSessionByToken(tx, replaces);
  await addSession(tx, { ...row, personId });
}

export type FoundSignIn = { signedIn: SignedIn; holdsUntil: Date };

/** Who a token stands for in this app; null when nobody, any more. Asked at every request, so an ended session ends now. */
export async function findSignIn(entrance: Entrance, { app, token }: { app: App; token: string }): Promise<FoundSignIn | null> {
  const session = await findSession(entrance.store.read, hashOfToken(token));
  const now = entrance.clock.now();
  if (session === null || session.app !== app || holdsUntil(session) <= now) return null;
  await touch(entrance, session, now);
  const { id, personId, strength, startedAt, sharedDevice } = session;
  return {
    signedIn: { personId, app, strength, sessionId: id, signedInAt: startedAt, sharedDevice },
    holdsUntil: holdsUntil({ ...session, lastSeenAt: now }),
  };
}

/** Sessions whose last use is being written: a page's many requests come at once, and one of them is enough. */
const touching = new Set<string>();

async function touch({ store }: Entrance, { id, lastSeenAt }: FoundSession, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < touchEvery || touching.has(id)) return;
  touching.add(id);
  try {
    await store.write((tx) => touchSession(tx, { id, at: now }));
  } finally {
    touching.delete(id);
  }
}

/** Whether a sign-in of before still stands. Does not count as use: a page that lies open and listens is not somebody who is there. */
export async function stillHolds({ store, clock }: Entrance, { sessionId }: SignedIn): Promise<boolean> {
  const session = await findSessionById(store.read, sessionId);
  return session !== null && holdsUntil(session) > clock.now();
}

/** Signs out: the session of this token is gone. */
export async function endSession({ store }: Entrance, token: string): Promise<void> {
  await store.write((tx) => endSessionByToken(tx, hashOfToken(token)));
}
