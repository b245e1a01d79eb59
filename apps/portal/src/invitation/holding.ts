import { idOf } from "@naast/vocabulary";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieOptions } from "../cookie-options.ts";
import { invitationPath } from "./paths.ts";

/** The invitation that was opened in this browser, sealed; between the pages of an answer, so that no secret stands in an address. */
const cookieName = "naast-portal.invitation";
const joinedName = "naast-portal.joined";
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

const joined = z.object({ clientId: idOf("Client"), firstThing: z.string().max(200).nullable() });
export type Joined = z.infer<typeof joined>;

/** What to show once, right after a yes. */
export async function keepJoined(told: Joined): Promise<void> {
  (await cookies()).set(joinedName, JSON.stringify(told), cookieOptions(anHour, invitationPath));
}

export async function readJoined(): Promise<Joined | null> {
  try {
    return joined.parse(JSON.parse((await cookies()).get(joinedName)?.value ?? "null"));
  } catch {
    return null;
  }
}
