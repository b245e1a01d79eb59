import { formatNames } from "@naast/text";
import type { FileRefusal, ImportPreview } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import type { ImportPreviewWords } from "./import-state.ts";

/** The file, the line, and what to do about it. */
export async function refusalWords({ file, line, problem, what }: FileRefusal): Promise<{ where: string; words: string }> {
  const t = await getTranslations("mapFiles.refused");
  const where = line === null ? t("whole", { file }) : t("where", { file, line });
  return { where, words: t(`problem.${problem}`, { what: what ?? "" }) };
}

/** The columns that stay behind, per file: each is named, none is hidden. */
function droppedByFile(dropped: ImportPreview["dropped"]): readonly { file: string; columns: string }[] {
  const byFile = Map.groupBy(dropped, ({ file }) => file);
  return [...byFile].map(([file, columns]) => ({
    file,
    columns: [...new Set(columns.map(({ column }) => (column === "" ? "–" : column)))].join(", "),
  }));
}

export async function previewWords(preview: ImportPreview): Promise<ImportPreviewWords> {
  const [t, language] = [await getTranslations("mapFiles.preview"), await getLocale()];
  const { map, withoutCircle, withoutSector, alreadyThere, dropped, otherTies, otherNodes } = preview;
  const nothingNew = alreadyThere === map.nodes.length + map.ties.length;
  const there = nothingNew ? t("allThere") : t("alreadyThere", { count: alreadyThere });
  return {
    counts: t("counts", { nodes: map.nodes.length, ties: map.ties.length }),
    names: map.nodes.map(({ label }) => label),
    notes: [
      ...(alreadyThere > 0 ? [there] : []),
      ...(otherTies.length > 0 ? [t("otherTies", { kinds: formatNames(otherTies, language) })] : []),
      ...(otherNodes.length > 0 ? [t("otherNodes", { kinds: formatNames(otherNodes, language) })] : []),
    ],
    dropped: droppedByFile(dropped).map((one) => t("droppedIn", one)),
    circleHint: withoutCircle > 0 ? t("circleHint", { count: withoutCircle }) : null,
    sectorHint: withoutSector > 0 ? t("sectorHint", { count: withoutSector }) : null,
    nothingNew,
    map: JSON.stringify(map),
  };
}
