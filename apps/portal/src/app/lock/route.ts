import { signOut } from "@naast/auth";
import type { NextRequest } from "next/server";
import { env } from "../../env.ts";
import { lockedPath } from "../../paths.ts";
import { forgetDevice } from "../../sign-in/forget-device.ts";

/** Where a page of a shared device goes by itself when nothing happened on it. Only from our own pages, like the way out. */
export async function GET(request: NextRequest): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  const location = new URL(lockedPath, env().PORTAL_URL).toString();
  if (site !== null && site !== "same-origin") return new Response(null, { status: 303, headers: { location } });
  const forgotten = await forgetDevice();
  await signOut("portal");
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store", ...forgotten } });
}
