import { createHash } from "node:crypto";
import { categories, categoryNames, layoutName, linesIn, toMeOptions, toMeValues } from "./codebook.ts";
import type { ExchangeHead, ExchangeMap } from "./exchange-map.ts";
import { nodeTypes, tieTypes } from "./network-canvas-names.ts";
import { nodeCells, nodeColumns } from "./node-columns.ts";
import type { TextFile } from "./table-file.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;" };

function escaped(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, "\uFFFD").replace(/[&<>"\r\n]/g, (sign) => escapes[sign] ?? sign);
}

const sha1 = (text: string) => createHash("sha1").update(text).digest("hex");
const optionIds = new Map([
  ...categoryNames.flatMap((name) => categories[name].map((option): [string, string] => [`${name}_${option}`, `${name}_${sha1(option)}`])),
  ...toMeOptions.map((option): [string, string] => [`to_me_${option}`, `to_me_${sha1(option)}`]),
]);

/** Network Canvas writes a layout in upper case here and in lower case in its tables (`peers.md` 5.3). */
function keyOf(column: string): { id: string; name: string; type: string } {
  if (column.startsWith(`${layoutName}_`)) {
    const name = `${layoutName}_${column.slice(-1).toUpperCase()}`;
    return { id: name, name, type: "double" };
  }
  const option = optionIds.get(column);
  if (option !== undefined) return { id: option, name: column, type: "boolean" };
  return { id: column, name: column, type: column === "takes_part" ? "boolean" : "string" };
}

const nodeKeys = nodeColumns.map(keyOf);

function key({ id, name, type }: { id: string; name: string; type: string }, of: string): string {
  return `  <key id="${id}" attr.name="${name}" attr.type="${type}" for="${of}"/>`;
}

const plain = (name: string) => ({ id: name, name, type: "string" });
const keys = [
  ...["label", "networkCanvasType", "networkCanvasUUID"].map((name) => key(plain(name), "all")),
  ...["networkCanvasSourceUUID", "networkCanvasTargetUUID"].map((name) => key(plain(name), "edge")),
  ...nodeKeys.map((one) => key(one, "node")),
];

function facts(values: readonly (readonly [key: string, value: string])[]): string {
  return values
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<data key="${name}">${escaped(value)}</data>`)
    .join("");
}

/** The whole map in one file, with the attributes that Network Canvas gives (`peers.md` 5.3). */
export function writeGraphml(map: ExchangeMap, { sessionId, exportedAt }: ExchangeHead): readonly TextFile[] {
  const numberOf = new Map(map.nodes.map(({ id }, index) => [id, index + 1]));
  const toMe = toMeValues(map);
  const nodes = map.nodes.map((node) => {
    const cells = nodeCells(node, toMe.get(node.id) ?? []);
    const values = nodeKeys.map(({ id }, index) => [id, cells[index] ?? ""] as const);
    const known = [
      ["label", node.label],
      ["networkCanvasType", nodeTypes[node.kind]],
      ["networkCanvasUUID", node.id],
    ] as const;
    return `    <node id="${numberOf.get(node.id)}">${facts([...known, ...values])}</node>`;
  });
  const ties = linesIn(map).map(({ id, fromId, toId, kind }, index) => {
    const type = tieTypes[kind];
    const ends = [
      ["networkCanvasSourceUUID", fromId],
      ["networkCanvasTargetUUID", toId],
    ] as const;
    const known = [["label", type], ["networkCanvasType", type], ["networkCanvasUUID", id], ...ends] as const;
    return `    <edge id="${index + 1}" source="${numberOf.get(fromId)}" target="${numberOf.get(toId)}">${facts(known)}</edge>`;
  });
  const session = [
    `nc:caseId="1" nc:sessionUUID="${sessionId}" nc:protocolName="Naast" nc:protocolUID="naast-1"`,
    `nc:codebookHash="${sha1(keys.join("\n"))}" nc:sessionExportTime="${exportedAt}"`,
  ].join(" ");
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns">',
    ...keys,
    `  <graph edgedefault="undirected" ${session}>`,
    ...nodes,
    ...ties,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
  return [{ name: `1_${sessionId}.graphml`, text }];
}
