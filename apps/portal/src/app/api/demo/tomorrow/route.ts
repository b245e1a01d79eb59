import { demoTomorrow, isDemo } from "@naast/auth";
import { env } from "../../../../env.ts";

/** Demo only: the story goes on by a day, in both apps at once. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo() || request.headers.get("sec-fetch-site") === "cross-site") return new Response(null, { status: 404 });
  await demoTomorrow();
  const from = request.headers.get("referer");
  const path = from && URL.canParse(from) ? new URL(from).pathname : "/";
  return new Response(null, { status: 303, headers: { location: new URL(path, env().PORTAL_URL).toString() } });
}
