import { signOut } from "@naast/auth";
import type { NextRequest } from "next/server";
import { env } from "../../env.ts";

/** Where a page of a shared device goes by itself when nothing happened on it. Only from our own pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  const location = new URL("/locked", env().DASHBOARD_URL).toString();
  if (site !== null && site !== "same-origin") return new Response(null, { status: 303, headers: { location } });
  await signOut("dashboard");
  const forgotten = { "clear-site-data": '"cache", "storage"' };
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store", ...forgotten } });
}
