import { cookies } from "next/headers";
import { z } from "zod";
import { cookieOptions } from "../cookie-options.ts";
import { safePath } from "../paths.ts";

/** Whom the code was mailed to, between the two pages of signing in. A cookie, so that no address stands in the history. */
const cookieName = "naast-portal.signing-in";
const fifteenMinutes = 15 * 60;

const shape = z.object({ email: z.string().max(254), back: z.string().max(500).transform(safePath) });
export type SigningIn = z.infer<typeof shape>;

export async function keepSigningIn(signingIn: SigningIn): Promise<void> {
  (await cookies()).set(cookieName, JSON.stringify(signingIn), cookieOptions(fifteenMinutes, "/sign-in"));
}

export async function readSigningIn(): Promise<SigningIn | null> {
  try {
    return shape.parse(JSON.parse((await cookies()).get(cookieName)?.value ?? "null"));
  } catch {
    return null;
  }
}

export async function dropSigningIn(): Promise<void> {
  (await cookies()).delete({ name: cookieName, path: "/sign-in" });
}
