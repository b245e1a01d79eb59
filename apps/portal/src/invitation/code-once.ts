import { idOf } from "@naast/vocabulary";
import { z } from "zod";
import { cookieOnce } from "../cookie-once.ts";

/** A code that was just made, for the page that shows and prints it; kept nowhere else and gone after ten minutes. */
const codeOnce = cookieOnce({
  name: "naast-portal.code",
  shape: z.object({ invitationId: idOf("Invitation"), code: z.string().max(20) }),
  path: "/plan",
  seconds: 10 * 60,
});

export const keepCode = codeOnce.keep;

/** The code of this invitation, or null when it is over. */
export async function readCode(invitationId: string): Promise<string | null> {
  const found = await codeOnce.read();
  return found?.invitationId === invitationId ? found.code : null;
}
