import { getTranslations } from "next-intl/server";
import { currentSession } from "../api/reader.ts";

/** Under which name a form keeps what is typed: of one person, plan and form. Nothing on a shared device. */
export async function draftFor(clientId: string, form: string): Promise<{ key: string; words: string } | undefined> {
  const session = await currentSession();
  if (!session || session.sharedDevice) return undefined;
  const t = await getTranslations("portalForm");
  return { key: `${session.personId}:${clientId}:${form}`, words: t("draftBack") };
}
