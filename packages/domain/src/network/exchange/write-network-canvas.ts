import { nodeKinds, tieKinds } from "@naast/vocabulary";
import { linesIn, toMeValues } from "./codebook.ts";
import type { ExchangeHead, ExchangeMap } from "./exchange-map.ts";
import { nodeTypes, tieTypes } from "./network-canvas-names.ts";
import { nodeCells, nodeColumns } from "./node-columns.ts";
import { type TextFile, writeTable } from "./table-file.ts";

const caseId = "1";
const nodeHead = ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID"];
const tieHead = ["edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasUUID", "networkCanvasSourceUUID", "networkCanvasTargetUUID"];
const egoHead = [
  "networkCanvasEgoUUID",
  "networkCanvasCaseID",
  "networkCanvasSessionID",
  "networkCanvasProtocolName",
  "sessionStart",
  "sessionFinish",
  "sessionExported",
];

/** One session as Network Canvas writes it: a table per type of node and of tie, and one for the client (`peers.md` 5.2). */
export function writeNetworkCanvas(map: ExchangeMap, { egoId, sessionId, exportedAt }: ExchangeHead): readonly TextFile[] {
  const numberOf = new Map(map.nodes.map(({ id }, index) => [id, String(index + 1)]));
  const toMe = toMeValues(map);
  const lines = linesIn(map);
  const file = (name: string) => `${caseId}_${sessionId}_${name}.csv`;
  const number = (id: string) => numberOf.get(id) ?? "";
  const nodes = nodeKinds.map((kind) => {
    const rows = map.nodes
      .filter((node) => node.kind === kind)
      .map((node) => [number(node.id), egoId, node.id, ...nodeCells(node, toMe.get(node.id) ?? [])]);
    return { name: file(`attributeList_${nodeTypes[kind]}`), text: writeTable([...nodeHead, ...nodeColumns], rows) };
  });
  const ties = tieKinds.map((kind) => {
    const rows = lines
      .filter((tie) => tie.kind === kind)
      .map(({ id, fromId, toId }, index) => [String(index + 1), number(fromId), number(toId), egoId, id, fromId, toId]);
    return { name: file(`edgeList_${tieTypes[kind]}`), text: writeTable(tieHead, rows) };
  });
  const ego = writeTable(egoHead, [[egoId, caseId, sessionId, "Naast", "", "", exportedAt]]);
  return [...nodes, ...ties, { name: file("ego"), text: ego }];
}
