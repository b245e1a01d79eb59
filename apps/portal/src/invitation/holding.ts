import { idOf } from "@naast/vocabulary";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieOnce } from "../cookie-once.ts";
import { cookieOptions } from "../cookie-options.ts";
import { invitationPath } from "./paths.ts";

/** The invitation that was opened in this browser, sealed; between the pages of an answer, so that no secret stands in an address. */
const cookieName = "naast-portal.invitation";
const anHour = 60 * 60;

export async function keepHolding(holding: string): Promise<void> {
  (await cookies()).set(cookieName, holding, cookieOptions(anHour, invitationPath));
}

export async function readHolding(): Promise<string | null> {
  return (await cookies()).get(cookieName)?.value ?? null;
}

export async function dropHolding(): Promise<void> {
  (await cookies()).delete({ name: cookieName, path: invitationPath });
}

/** What to show once, right after a yes. */
export const joinedOnce = cookieOnce({
  name: "naast-portal.joined",
  shape: z.object({ clientId: idOf("Client"), firstThing: z.string().max(200).nullable() }),
  path: invitationPath,
  seconds: anHour,
});
