import type { App, SignedIn } from "@naast/vocabulary";
import type { Adapter } from "next-auth/adapters";
import type { Entrance } from "./entrance.ts";
import { endSession, findSignIn } from "./sessions.ts";

/** What one look-up found, for who asked next-auth. It hides both: the error in a log line, the person behind a type. */
export type Lookup = { signedIn: SignedIn | null; failure: Error | null };

/** People are added by the client or by a worker, never by signing in; sessions begin in sessions.ts. */
async function refuse(): Promise<never> {
  throw new Error("next-auth may look up and end sessions, nothing else");
}

/** Our sessions, as next-auth asks for them. `lookup` learns what was found. */
export function adapterOver(entrance: Entrance, app: App, lookup: Lookup | undefined): Adapter {
  return {
    async getSessionAndUser(token) {
      try {
        const found = await findSignIn(entrance, { app, token });
        if (found === null) return null;
        const { signedIn, holdsUntil } = found;
        if (lookup) lookup.signedIn = signedIn;
        return {
          session: { sessionToken: token, userId: signedIn.personId, expires: holdsUntil },
          user: { id: signedIn.personId, email: "", emailVerified: null },
        };
      } catch (error) {
        if (lookup) lookup.failure = error instanceof Error ? error : new Error("the session could not be looked up");
        throw error;
      }
    },
    deleteSession: (token) => endSession(entrance, token),
    // Sessions are prolonged by use (sessions.ts), not by next-auth.
    updateSession: async () => null,
    createSession: refuse,
    createUser: refuse,
    updateUser: refuse,
    linkAccount: refuse,
    getUser: async () => null,
    getUserByEmail: async () => null,
    getUserByAccount: async () => null,
  };
}
