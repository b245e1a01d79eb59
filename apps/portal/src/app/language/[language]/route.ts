import { languages } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { returnPath } from "../../../language/return-path.ts";
import { keepPreferences } from "../../../preferences.ts";

/** Chooses the language before signing in, and goes back to the page it was chosen on, which stands in the link. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ language: string }> }): Promise<never> {
  const { language: asked } = await params;
  const language = languages.find((known) => known === asked);
  if (language) await keepPreferences({ language });
  redirect(returnPath(request.nextUrl.searchParams.get("back") ?? undefined));
}
