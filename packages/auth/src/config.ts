import type { App } from "@naast/vocabulary";
import type { NextAuthConfig } from "next-auth";
import { adapterOver, type Lookup } from "./adapter.ts";
import { cookieName, cookieOptions } from "./cookie-shape.ts";
import type { Entrance } from "./entrance.ts";
import { longestSession } from "./session-rules.ts";

/** next-auth for one app: it keeps the cookie, looks the session up, guards against forged requests and signs out. */
export function authConfig(entrance: Entrance, app: App, lookup?: Lookup): NextAuthConfig {
  const { addresses, keyFor } = entrance.settings;
  const options = cookieOptions(addresses[app]);
  const cookie = (kind: "session" | "csrf" | "callback") => ({ name: cookieName(app, kind), options });
  return {
    adapter: adapterOver(entrance, app, lookup),
    providers: [],
    secret: keyFor(`next-auth ${app}`),
    basePath: "/api/auth",
    // Its addresses are used for nothing: links in mails come from our settings, and see `redirect`.
    trustHost: true,
    useSecureCookies: options.secure,
    // Equal, so next-auth never thinks that a session is due to be prolonged.
    session: { strategy: "database", maxAge: longestSession, updateAge: longestSession },
    cookies: { sessionToken: cookie("session"), csrfToken: cookie("csrf"), callbackUrl: cookie("callback") },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    callbacks: {
      redirect: ({ url }) => inside(addresses[app], url),
      // Built by hand: what next-auth hands in holds the token, and scripts in the browser can read this answer.
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: { error: report, warn: () => {}, debug: () => {} },
  };
}

/** Only the kind of error: its words may hold what somebody typed. */
function report({ name }: Error) {
  process.emitWarning(name, "SignInWarning");
}

/** An address of this app, or its first page. */
function inside(address: string, url: string): string {
  const target = URL.canParse(url, address) ? new URL(url, address) : null;
  return target?.origin === address ? target.href : address;
}
