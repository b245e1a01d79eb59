import type { listDeepenings, listMapSnapshots, readSeenMap, WordingRow } from "@naast/db";
import type { PersonId, PlanFile } from "@naast/vocabulary";
import { earlierToFile } from "./earlier-wordings.ts";
import type { FileKeys } from "./plan-file-keys.ts";

/** Who and what is around the client, what they wrote more about some of them, and how it was on earlier days. */
export type WholeMap = {
  map: Awaited<ReturnType<typeof readSeenMap>>;
  deepenings: Awaited<ReturnType<typeof listDeepenings>>;
  snapshots: Awaited<ReturnType<typeof listMapSnapshots>>;
};

/** What of the whole plan the map is made of. */
type Whole = { around: WholeMap; wordings: readonly WordingRow[]; clientPersonId: PersonId };

type Node = PlanFile["nodes"][number];
type Snapshot = PlanFile["snapshots"][number];

function deepeningOf(nodeId: string, deepenings: WholeMap["deepenings"]): Node["deepening"] {
  const found = deepenings.find((one) => one.nodeId === nodeId);
  if (!found) return null;
  const {
    id: _id,
    clientId: _client,
    nodeId: _node,
    version: _version,
    createdAt: _made,
    changedAt: _changed,
    removedAt: _gone,
    ...words
  } = found;
  return words;
}

/** A snapshot has people who may be gone from the map; inside the file each day has keys of its own. */
function snapshotToFile({ takenAt, words, content }: WholeMap["snapshots"][number]): Snapshot {
  const keys = new Map<string, string>(content.nodes.map(({ id }, index) => [id, `s${index + 1}`]));
  const end = (id: string | null) => (id === null ? null : (keys.get(id) ?? null));
  return {
    takenAt: takenAt.toISOString(),
    words,
    nodes: content.nodes.map(({ id: _id, ...node }, index) => ({ key: `s${index + 1}`, ...node })),
    ties: content.ties.map(({ fromId, toId, kind }) => ({ from: end(fromId), to: end(toId), kind })),
  };
}

/** The network map inside the file, as the client noted it. */
export function mapToFile(
  { around, wordings, clientPersonId: author }: Whole,
  keys: FileKeys,
): Pick<PlanFile, "nodes" | "ties" | "snapshots"> {
  const { map, deepenings, snapshots } = around;
  const nodeKeys = new Map<string, string>(map.nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nodes = map.nodes.map((node, index) => ({
    key: `n${index + 1}`,
    kind: node.kind,
    label: node.label,
    relationWords: node.relationWords,
    circle: node.circle,
    sector: node.sector,
    tone: node.tone,
    direction: node.direction,
    wish: node.wish,
    time: node.time,
    note: node.note,
    x: node.x,
    y: node.y,
    visibility: node.visibility,
    readers: map.ticked.filter(({ itemId }) => itemId === node.id).flatMap(({ personId }) => keys.of(personId) ?? []),
    deepening: deepeningOf(node.id, deepenings),
    earlier: earlierToFile(wordings, { itemId: node.id, column: "label", now: node.label, author, since: node.createdAt }, keys),
  }));
  const end = (id: string | null) => (id === null ? null : (nodeKeys.get(id) ?? null));
  return {
    nodes,
    ties: map.ties.map(({ fromId, toId, kind }) => ({ from: end(fromId), to: end(toId), kind })),
    snapshots: snapshots.map(snapshotToFile),
  };
}
