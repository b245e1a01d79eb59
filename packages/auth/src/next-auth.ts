// The only file that runs next-auth, and with session-cookie.ts the only ones that know Next. Both are loaded at the first
// request: next-auth imports Next by paths that only Next's own bundler can follow.
import { AsyncLocalStorage } from "node:async_hooks";
import type { App, SignedIn } from "@naast/vocabulary";
import type { NextRequest } from "next/server";
import type { NextAuthResult } from "next-auth";
import type { Lookup } from "./adapter.ts";
import { authConfig } from "./config.ts";
import { currentEntrance } from "./entrance.ts";

const lookups = new AsyncLocalStorage<Lookup>();
const loaded = new Map<App, Promise<NextAuthResult>>();

/** The config is made anew at each call, which costs nothing: it holds no connection. */
async function load(app: App): Promise<NextAuthResult> {
  const { default: NextAuth } = await import("next-auth");
  return NextAuth(async () => authConfig(await currentEntrance(), app, lookups.getStore()));
}

function nextAuthOf(app: App): Promise<NextAuthResult> {
  const known = loaded.get(app);
  if (known !== undefined) return known;
  const loading = load(app);
  loaded.set(app, loading);
  return loading;
}

/** Who is signed in to this app, by the cookie of the request under way. Throws when the database could not be asked. */
export async function currentSignIn(app: App): Promise<SignedIn | null> {
  const { auth } = await nextAuthOf(app);
  const lookup: Lookup = { signedIn: null, failure: null };
  const session = await lookups.run(lookup, () => auth());
  // next-auth would say "nobody" here, and everybody would seem to be signed out.
  if (lookup.failure !== null) throw lookup.failure;
  return session === null ? null : lookup.signedIn;
}

/** Ends the session of the request under way and clears its cookie. */
export async function signOut(app: App): Promise<void> {
  const nextAuth = await nextAuthOf(app);
  await nextAuth.signOut({ redirect: false });
}

type Handler = (request: NextRequest) => Promise<Response>;

/** What next-auth does for a browser. Its own pages and ways to sign in are not ours. */
const served: Readonly<Record<"GET" | "POST", readonly string[]>> = { GET: ["session", "csrf"], POST: ["signout"] };

/** For `/api/auth/[...nextauth]`: who is signed in, the token against forged requests, and signing out with it. */
export function nextAuthHandlers(app: App): { GET: Handler; POST: Handler } {
  const handlerOf = (method: "GET" | "POST"): Handler => {
    return async (request) => {
      const action = request.nextUrl.pathname.split("/").at(-1) ?? "";
      if (!served[method].includes(action)) return new Response(null, { status: 404 });
      const { handlers } = await nextAuthOf(app);
      const answer = await handlers[method](request);
      // It would give the browser its cookie again, to keep for a month; on a shared device it goes with the browser.
      if (action === "session") answer.headers.delete("set-cookie");
      return answer;
    };
  };
  return { GET: handlerOf("GET"), POST: handlerOf("POST") };
}
