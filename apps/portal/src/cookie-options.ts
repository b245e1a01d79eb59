import { env } from "./env.ts";

/** No script reads it, no other site sends it along, and outside localhost it never travels unencrypted. `maxAge` in seconds. */
export function cookieOptions(maxAge: number, path = "/") {
  return { path, maxAge, sameSite: "lax", httpOnly: true, secure: env().PORTAL_URL.startsWith("https:") } as const;
}
