import { categories, categoryNames, circleCodes, layoutName, layoutValues, type ToMe, textValues, toMeOptions } from "./codebook.ts";
import type { ExchangeNode } from "./exchange-map.ts";

const optionColumns = categoryNames.flatMap((name) => categories[name].map((option) => ({ name, option, column: `${name}_${option}` })));

/** One column per option, as Network Canvas writes: true, false, or empty when never asked. */
export const nodeColumns: readonly string[] = [
  "name",
  "relation",
  "note",
  "circle",
  ...optionColumns.map(({ column }) => column),
  ...toMeOptions.map((option) => `to_me_${option}`),
  "takes_part",
  `${layoutName}_x`,
  `${layoutName}_y`,
];

/** The values of one node, in the order of the columns. */
export function nodeCells(node: ExchangeNode, toMe: readonly ToMe[]): readonly string[] {
  const { name, relation, note } = textValues(node);
  const { x, y } = layoutValues(node);
  return [
    name,
    relation,
    note,
    circleCodes[node.circle],
    ...optionColumns.map(({ name: category, option }) => (node[category] === null ? "" : String(node[category] === option))),
    ...toMeOptions.map((option) => String(toMe.includes(option))),
    String(node.takesPart),
    x,
    y,
  ];
}
