import type { Id } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { type Story, tell } from "./story.ts";

const snapshotIds = derivedIds("MapSnapshot");
type NodeRow = Story["rows"]["networkNode"][number];

/** How it was on that day, where that differs from the map as it is told. `gone`: who was not on it yet. */
type Then = { at: Date; words?: string; gone?: readonly string[]; were?: Readonly<Record<string, Partial<NodeRow>>> };

/** The client keeps how the map was on a day. */
export function takeSnapshot(story: Story, { at, words, gone = [], were = {} }: Then): Id<"MapSnapshot"> {
  const id = snapshotIds(story.name(), at);
  const { networkNode, networkTie } = story.rows;
  const nodes = networkNode
    .filter(({ clientId, label }) => clientId === story.clientId && !gone.includes(label))
    .map((row) => ({ ...row, ...were[row.label] }))
    .map(({ id: nodeId, kind, label, circle, sector, tone, direction, wish, time }) => ({
      id: nodeId,
      kind,
      label,
      circle,
      sector,
      time,
      tone: tone ?? null,
      direction: direction ?? null,
      wish: wish ?? null,
    }));
  const there = new Set(nodes.map((node) => node.id));
  const ties = networkTie
    .filter(({ clientId }) => clientId === story.clientId)
    .map(({ id: tieId, fromId, toId, kind }) => ({ id: tieId, kind, fromId: fromId ?? null, toId: toId ?? null }))
    .filter(({ fromId, toId }) => [fromId, toId].every((end) => end === null || there.has(end)));
  story.rows.mapSnapshot.push({ id, clientId: story.clientId, takenAt: at, words: words ?? null, content: { nodes, ties } });
  tell(story, { by: story.client, at, event: { kind: "snapshot.taken" }, audience: "client" });
  return id;
}
