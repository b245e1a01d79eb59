import type { App } from "@naast/vocabulary";
import { cookies } from "next/headers";
import { cookieName, cookieOptions } from "./cookie-shape.ts";
import { currentEntrance } from "./entrance.ts";
import type { BegunSession } from "./sessions.ts";

/** The token that this browser came with, of a session that may or may not go on. */
export async function tokenInCookie(app: App): Promise<string | null> {
  return (await cookies()).get(cookieName(app, "session"))?.value ?? null;
}

/** Gives the browser its token. On a shared device the cookie goes when the browser closes. */
export async function keepInCookie({ token, app, sharedDevice, expiresAt }: BegunSession): Promise<void> {
  const { settings } = await currentEntrance();
  const options = cookieOptions(settings.addresses[app]);
  (await cookies()).set(cookieName(app, "session"), token, sharedDevice ? options : { ...options, expires: expiresAt });
}
