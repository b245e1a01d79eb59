import { languages } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { isInvitationPath } from "../../../invitation/paths.ts";
import { safePath, signInPath } from "../../../paths.ts";
import { keepPreferences } from "../../../preferences.ts";

/** Chooses the language before signing in, and goes back to the page it was chosen on. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ language: string }> }): Promise<never> {
  const { language: asked } = await params;
  const language = languages.find((known) => known === asked);
  if (language) await keepPreferences({ language });
  const from = request.headers.get("referer");
  const page = from && URL.canParse(from) ? new URL(from).pathname : signInPath();
  redirect(page.startsWith("/sign-in") || isInvitationPath(page) ? safePath(page) : signInPath());
}
