import { type circles, mapUnits } from "@naast/vocabulary";
import { circleCodes, type ToMe, toMeOptions } from "./codebook.ts";
import type { ReadNode } from "./read-network.ts";
import { RefusedFile } from "./refused-file.ts";

type Wanted<Option extends string> = { name: string; options: readonly Option[] };

function truth(node: ReadNode, column: string): boolean {
  const value = (node.values.get(column) ?? "").toLowerCase();
  if (value === "true" || value === "1") return true;
  if (value === "" || value === "false" || value === "0") return false;
  throw new RefusedFile("value", node.place, column);
}

/** The answer to a question with options: in one column, or in a column per option. */
export function answerOf<Option extends string>(node: ReadNode, { name, options }: Wanted<Option>): Option | null {
  const whole = node.values.get(name) ?? "";
  const inOne = options.filter((option) => option === whole);
  if (whole !== "" && inOne.length === 0) throw new RefusedFile("value", node.place, name);
  const ticked = options.filter((option) => truth(node, `${name}_${option}`));
  const answers = new Set([...inOne, ...ticked]);
  if (answers.size > 1) throw new RefusedFile("twoAnswers", node.place, name);
  return [...answers][0] ?? null;
}

export function circleOf(node: ReadNode): (typeof circles)[number] | null {
  const value = node.values.get("circle") ?? "";
  if (value === "") return null;
  const known = (["inner", "middle", "outer", "outside"] as const).find((circle) => circle === value || circleCodes[circle] === value);
  if (!known) throw new RefusedFile("value", node.place, "circle");
  return known;
}

export function toMeOf(node: ReadNode): readonly ToMe[] {
  return toMeOptions.filter((option) => truth(node, `to_me_${option}`));
}

/** From 0 to 1 in the file, in thousandths on the map. Null unless both are there. */
export function layoutOf(node: ReadNode, layout: string): { x: number; y: number } | null {
  const [x, y] = (["x", "y"] as const).map((axis) => {
    const column = `${layout}_${axis}`;
    const text = node.values.get(column) ?? "";
    const value = text === "" || text === "NA" ? null : Number(text);
    if (value !== null && !(value >= 0 && value <= 1)) throw new RefusedFile("place", node.place, column);
    return value;
  });
  if (x === null || x === undefined || y === null || y === undefined) return null;
  return { x: Math.round(x * mapUnits), y: Math.round(y * mapUnits) };
}
