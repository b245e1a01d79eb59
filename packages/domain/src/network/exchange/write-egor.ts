import { categoryNames, circleCodes, layoutValues, linesIn, textValues, toMeOptions, toMeValues } from "./codebook.ts";
import type { ExchangeHead, ExchangeMap, ExchangeNode } from "./exchange-map.ts";
import { type TextFile, writeTable } from "./table-file.ts";

const alterColumns = [
  "egoID",
  "alterID",
  "kind",
  "name",
  "relation",
  "note",
  "circle",
  ...categoryNames,
  ...toMeOptions.map((option) => `to_me_${option}`),
  "takes_part",
  "position_x",
  "position_y",
];

function alterCells(node: ExchangeNode, { egoId, toMe }: { egoId: string; toMe: readonly string[] }): readonly string[] {
  const { name, relation, note } = textValues(node);
  const { x, y } = layoutValues(node);
  const answers = categoryNames.map((category) => node[category] ?? "");
  const mine = toMeOptions.map((option) => String(toMe.includes(option)));
  return [egoId, node.id, node.kind, name, relation, note, circleCodes[node.circle], ...answers, ...mine, String(node.takesPart), x, y];
}

/**
 * The three plain tables that egor reads: `threefiles_to_egor(egos, alters, edges, ID.vars = list(ego = "egoID",
 * alter = "alterID", source = "Source", target = "Target"))` (`domain.md` 7.3).
 */
export function writeEgor(map: ExchangeMap, { egoId }: ExchangeHead): readonly TextFile[] {
  const toMe = toMeValues(map);
  const alters = map.nodes.map((node) => alterCells(node, { egoId, toMe: toMe.get(node.id) ?? [] }));
  const edges = linesIn(map).map(({ fromId, toId, kind }) => [egoId, fromId, toId, kind]);
  return [
    { name: "egos.csv", text: writeTable(["egoID"], [[egoId]]) },
    { name: "alters.csv", text: writeTable(alterColumns, alters) },
    { name: "edges.csv", text: writeTable(["egoID", "Source", "Target", "type"], edges) },
  ];
}
