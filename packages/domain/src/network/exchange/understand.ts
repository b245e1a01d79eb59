import { type ImportedMap, type ImportedNode, importedNode, type NodeKind, nodeKinds, type TieKind, tieKinds } from "@naast/vocabulary";
import { type Category, categories, categoryNames, layoutName, type ToMe, toMeOptions } from "./codebook.ts";
import { nodeTypes, tieTypes } from "./network-canvas-names.ts";
import { answerOf, circleOf, layoutOf, toMeOf } from "./read-answers.ts";
import type { ReadNetwork, ReadNode, ReadTie } from "./read-network.ts";
import { type Place, RefusedFile } from "./refused-file.ts";

export type Understood = {
  map: ImportedMap;
  dropped: ReadNetwork["dropped"];
  otherTies: readonly string[];
  otherNodes: readonly string[];
};

const nameColumns = ["name", "label", "nickname"];

/** Our own layout, or the only one that the file has. */
function layoutIn(columns: ReadonlySet<string>): string {
  const found = [...columns].filter((column) => column.endsWith("_x") && columns.has(`${column.slice(0, -2)}_y`));
  const [only, another] = found.map((column) => column.slice(0, -2));
  return columns.has(`${layoutName}_x`) || another !== undefined || only === undefined ? layoutName : only;
}

function understoodColumns(layout: string): ReadonlySet<string> {
  const options = categoryNames.flatMap((name) => [name, ...categories[name].map((option) => `${name}_${option}`)]);
  const mine = toMeOptions.map((option) => `to_me_${option}`);
  return new Set([...nameColumns, "relation", "note", "circle", ...options, ...mine, `${layout}_x`, `${layout}_y`]);
}

function sameName(name: string, type: string): boolean {
  return name.toLowerCase() === type.toLowerCase();
}

function kindOf(type: string): NodeKind | null {
  return nodeKinds.find((kind) => sameName(nodeTypes[kind], type)) ?? null;
}

function tieKindOf(type: string): TieKind | null {
  return tieKinds.find((kind) => sameName(tieTypes[kind], type)) ?? null;
}

function labelOf({ values, place }: ReadNode): string {
  const label = nameColumns.map((column) => values.get(column)?.trim() ?? "").find((value) => value !== "");
  if (label === undefined) throw new RefusedFile("name", place);
  return label;
}

function wordsOf({ values }: ReadNode, column: string): string {
  const value = values.get(column) ?? "";
  return value === "NA" ? "" : value;
}

/** One node, checked as if the client had typed it. */
function nodeOf(read: ReadNode, layout: string): ImportedNode {
  const answer = <Name extends Category>(name: Name) =>
    answerOf<(typeof categories)[Name][number]>(read, { name, options: categories[name] });
  const parsed = importedNode.safeParse({
    key: read.keys.find((key) => key !== "") ?? "",
    kind: kindOf(read.type) ?? "person",
    label: labelOf(read),
    relationWords: wordsOf(read, "relation"),
    circle: circleOf(read),
    sector: answer("sector"),
    tone: answer("tone"),
    direction: answer("direction"),
    wish: answer("wish"),
    time: answer("time") ?? "present",
    note: wordsOf(read, "note"),
    at: layoutOf(read, layout),
  });
  if (parsed.success) return parsed.data;
  const [field = ""] = parsed.error.issues.map(({ path }) => String(path[0]));
  if (field === "key") throw new RefusedFile("noNumber", read.place);
  throw new RefusedFile("words", read.place, { label: "name", relationWords: "relation" }[field] ?? field);
}

const tieToMe: Readonly<Record<ToMe, (node: string) => ImportedMap["ties"][number]>> = {
  knows: (node) => ({ from: null, to: node, kind: "knows" }),
  partner: (node) => ({ from: null, to: node, kind: "partner" }),
  formerPartner: (node) => ({ from: null, to: node, kind: "formerPartner" }),
  parent: (node) => ({ from: node, to: null, kind: "parentOf" }),
  child: (node) => ({ from: null, to: node, kind: "parentOf" }),
};

type Named = { key: string; read: ReadNode };

/** Every name that a file gives a node; two nodes with one name are refused at the second. */
function namesIn(named: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, read } of named) {
    for (const name of read.keys.filter((one) => one !== "")) {
      if (names.has(name)) throw new RefusedFile("twice", read.place, name);
      names.set(name, key);
    }
  }
  return names;
}

function endOf(name: string, { names, place }: { names: ReadonlyMap<string, string>; place: Place }): string {
  const key = names.get(name);
  if (key === undefined) throw new RefusedFile("unknownNode", place, name);
  return key;
}

/** A tie that is said twice is one tie; only who is parent of whom has a direction. */
function onceEach(ties: ImportedMap["ties"]): ImportedMap["ties"] {
  const said = new Map(
    ties.map((tie) => {
      const ends = [tie.from ?? "", tie.to ?? ""];
      return [JSON.stringify([tie.kind, ...(tie.kind === "parentOf" ? ends : ends.toSorted())]), tie];
    }),
  );
  return [...said.values()];
}

function tieOf({ from, to, type, place }: ReadTie, names: ReadonlyMap<string, string>): ImportedMap["ties"][number] {
  const tie = { from: endOf(from, { names, place }), to: endOf(to, { names, place }), kind: tieKindOf(type) ?? ("knows" as const) };
  if (tie.from === tie.to) throw new RefusedFile("sameNode", place);
  return tie;
}

const unknown = (types: readonly string[], isKnown: (type: string) => boolean) =>
  [...new Set(types)].filter((type) => type !== "" && !isKnown(type));

/** What a file means on a map of Naast, and what of it has no place there. Refused at the first line that cannot be right. */
export function understand(read: ReadNetwork, file: string): Understood {
  const [first] = read.nodes;
  if (!first) throw new RefusedFile("noPeople", { file, line: null });
  const columns = new Set(read.columns.map(({ column }) => column));
  const hasName = nameColumns.some((name) => read.nodes.some(({ values }) => values.has(name)));
  if (!hasName) throw new RefusedFile("noName", { file: first.place.file, line: 1 });
  const layout = layoutIn(columns);
  const known = understoodColumns(layout);
  const nodes = read.nodes.map((one) => ({ read: one, node: nodeOf(one, layout) }));
  const names = namesIn(nodes.map(({ read: one, node }) => ({ read: one, key: node.key })));
  const mine = nodes.flatMap(({ read: one, node }) => toMeOf(one).map((toMe) => tieToMe[toMe](node.key)));
  return {
    map: { nodes: nodes.map(({ node }) => node), ties: onceEach([...read.ties.map((tie) => tieOf(tie, names)), ...mine]) },
    dropped: [...read.columns.filter(({ column }) => !known.has(column)), ...read.dropped],
    otherTies: unknown(
      read.ties.map(({ type }) => type),
      (type) => tieKindOf(type) !== null,
    ),
    otherNodes: unknown(
      read.nodes.map(({ type }) => type),
      (type) => kindOf(type) !== null,
    ),
  };
}
