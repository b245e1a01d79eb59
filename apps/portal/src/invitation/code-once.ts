import { idOf } from "@naast/vocabulary";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieOptions } from "../cookie-options.ts";

/** A code that was just made, for the page that shows and prints it; kept nowhere else and gone after ten minutes. */
const cookieName = "naast-portal.code";
const tenMinutes = 10 * 60;

const shape = z.object({ invitationId: idOf("Invitation"), code: z.string().max(20) });

export async function keepCode(shown: z.infer<typeof shape>): Promise<void> {
  (await cookies()).set(cookieName, JSON.stringify(shown), cookieOptions(tenMinutes, "/plan"));
}

/** The code of this invitation, or null when it is over. */
export async function readCode(invitationId: string): Promise<string | null> {
  try {
    const found = shape.parse(JSON.parse((await cookies()).get(cookieName)?.value ?? "null"));
    return found.invitationId === invitationId ? found.code : null;
  } catch {
    return null;
  }
}
