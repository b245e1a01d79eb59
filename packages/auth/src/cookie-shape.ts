import type { App } from "@naast/vocabulary";

/** Both apps may live on one host, and cookies know no ports: each app has its own names. */
export function cookieName(app: App, kind: "session" | "csrf" | "callback"): string {
  return `naast-${app}.${kind}`;
}

/** Scripts cannot read it, other sites cannot send it along with a form, and it never travels unencrypted. */
export function cookieOptions(address: string) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: address.startsWith("https:") } as const;
}
