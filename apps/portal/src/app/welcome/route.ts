import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentReader } from "../../api/reader.ts";
import { safePath, signInPath } from "../../paths.ts";
import { keepPreferences } from "../../preferences.ts";

/** Right after signing in: pages on this device look as this person set them. */
export async function GET(request: NextRequest): Promise<Response> {
  // A script that signed somebody in asks for the next page in parts, and would stay on this address, where no form works.
  // With nothing in hand it opens this address as a whole page.
  if (request.headers.get("accept")?.includes("text/x-component")) return new Response(null, { status: 204 });
  const reader = await currentReader();
  if (!reader) redirect(signInPath());
  await keepPreferences(reader);
  redirect(safePath(request.nextUrl.searchParams.get("back") ?? undefined));
}
