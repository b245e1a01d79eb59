import type { readSeenMap } from "@naast/db";
import type { PlanFile } from "@naast/vocabulary";
import type { FileKeys } from "./plan-file-keys.ts";

/** The network map inside the file: who and what is around the client, as the client noted it. */
export function mapToFile(map: Awaited<ReturnType<typeof readSeenMap>>, keys: FileKeys): Pick<PlanFile, "nodes" | "ties"> {
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
  }));
  const end = (id: string | null) => (id === null ? null : (nodeKeys.get(id) ?? null));
  return { nodes, ties: map.ties.map(({ fromId, toId, kind }) => ({ from: end(fromId), to: end(toId), kind })) };
}
