import { signOut } from "@naast/auth";
import type { NextRequest } from "next/server";
import { env } from "../../env.ts";

/**
 * The way out: ends the view of this plan and goes to a page that anybody could have open. After it, "back" shows the
 * sign-in page. Only for presses on our own pages: another site must not be able to sign somebody out.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  if (site === null || site === "same-origin") await signOut("portal");
  return new Response(null, {
    status: 303,
    headers: { location: env().LEAVE_URL, "referrer-policy": "no-referrer", "cache-control": "no-store" },
  });
}
