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

/** The name of a file without the numbers of its session, which say nothing to a reader. */
const shortName = (file: string) => file.replace(/^.*_(?=(attributeList|edgeList|ego)[_.])/, "");

/** The columns that stay behind, with the files they stand in: each is named, none is hidden. */
function droppedByColumn(dropped: ImportPreview["dropped"]): readonly { column: string; files: string }[] {
  const byColumn = Map.groupBy(dropped, ({ column }) => column);
  return [...byColumn].map(([column, places]) => ({
    column: column === "" ? "–" : column,
    files: [...new Set(places.map(({ file }) => shortName(file)))].join(", "),
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
    dropped: droppedByColumn(dropped).map((one) => t("droppedIn", one)),
    circleHint: withoutCircle > 0 ? t("circleHint", { count: withoutCircle }) : null,
    sectorHint: withoutSector > 0 ? t("sectorHint", { count: withoutSector }) : null,
    nothingNew,
    map: JSON.stringify(map),
  };
}
