import type { SeenMap } from "@naast/db";
import type { SnapshotContent } from "@naast/vocabulary";

/** What a snapshot keeps of the map: where everybody stood and how it was, without notes. */
export function snapshotContent({ nodes, ties }: Pick<SeenMap, "nodes" | "ties">): SnapshotContent {
  return {
    nodes: nodes.map(({ id, kind, label, circle, sector, tone, direction, wish, time }) => ({
      id,
      kind,
      label,
      circle,
      sector,
      tone,
      direction,
      wish,
      time,
    })),
    ties: ties.map(({ id, fromId, toId, kind }) => ({ id, fromId, toId, kind })),
  };
}
