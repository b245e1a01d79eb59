import { formatTime } from "@naast/text";
import type { TwoTexts } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import { currentReader } from "../api/reader.ts";
import type { FormConflict } from "./form-state.ts";

/** Which field the two texts belong to, and where the other text can be read. */
export type ConflictPlace = { field: string; theirsPath: string };

/** Words for the choice between two texts that were written at the same time. */
export async function conflictOf(texts: TwoTexts, { field, theirsPath }: ConflictPlace): Promise<FormConflict> {
  const [t, language, reader] = [await getTranslations("portalForm"), await getLocale(), await currentReader()];
  const own = texts.theirsBy === reader?.name;
  const time = formatTime(texts.theirsAt, language);
  return {
    field,
    version: texts.version,
    question: own ? t("conflictOwn") : t("conflict", { name: texts.theirsBy }),
    mine: { label: t("conflictMine"), words: texts.mine },
    theirs: {
      label: own ? t("conflictOwnBefore", { time }) : t("conflictTheirs", { name: texts.theirsBy, time }),
      words: texts.theirs,
      voice: own ? "client" : "network",
    },
    keepMine: t("thisOne"),
    keepTheirs: t("thisOne"),
    theirsPath,
    merge: t("merge"),
    mergeLabel: t("mergeLabel"),
    save: t("save"),
    note: t("conflictNote"),
  };
}
