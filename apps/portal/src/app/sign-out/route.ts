import { signOut } from "@naast/auth";
import { env } from "../../env.ts";
import { signInPath } from "../../paths.ts";
import { forgetDevice } from "../../sign-in/forget-device.ts";

/** Signs out and lets the browser forget what it kept of this app: drafts too. A form of another site brings no cookie along. */
export async function POST(): Promise<Response> {
  const forgotten = await forgetDevice();
  await signOut("portal");
  const location = new URL(`${signInPath()}?left=yes`, env().PORTAL_URL).toString();
  return new Response(null, { status: 303, headers: { location, ...forgotten } });
}
