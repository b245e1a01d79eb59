import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentReader } from "../../api/reader.ts";
import { safePath, signInPath } from "../../paths.ts";
import { keepPreferences } from "../../preferences.ts";

/** Right after signing in: pages on this device look as this person set them. */
export async function GET(request: NextRequest): Promise<never> {
  const reader = await currentReader();
  if (!reader) redirect(signInPath());
  await keepPreferences(reader);
  redirect(safePath(request.nextUrl.searchParams.get("back") ?? undefined));
}
