import { circles, type SnapshotChange, type SnapshotContent, type SnapshotNode } from "@naast/vocabulary";
import { tieName } from "./same-tie.ts";

type Both = { before: SnapshotContent; after: SnapshotContent };
const about = ({ label, kind }: SnapshotNode) => ({ label, node: kind });

function changesOf(before: SnapshotNode, after: SnapshotNode): readonly SnapshotChange[] {
  const node = about(after);
  const changes: SnapshotChange[] = [];
  if (before.label !== after.label) changes.push({ ...node, kind: "renamed", before: before.label });
  if (before.circle !== after.circle) {
    const nearer = circles.indexOf(after.circle) < circles.indexOf(before.circle);
    changes.push({ ...node, kind: nearer ? "closer" : "further", circle: after.circle });
  }
  if (before.tone !== after.tone) changes.push({ ...node, kind: "tone", tone: after.tone });
  if (before.direction !== after.direction) changes.push({ ...node, kind: "direction", direction: after.direction });
  if (before.wish !== after.wish) changes.push({ ...node, kind: "wish", wish: after.wish });
  if (before.time !== after.time) changes.push({ ...node, kind: "time", time: after.time });
  return changes;
}

/** Who got to know whom, between people of both maps: a tie that came with somebody new says nothing by itself. */
function tieChanges({ before, after }: Both): readonly SnapshotChange[] {
  const nodes = new Map(after.nodes.map((node) => [node.id, node]));
  const stayed = new Set(before.nodes.filter(({ id }) => nodes.has(id)).map(({ id }) => id));
  const between = ({ ties }: SnapshotContent) =>
    ties.flatMap((tie) => {
      if (tie.kind !== "knows" || tie.fromId === null || tie.toId === null) return [];
      const [one, other] = [tie.fromId, tie.toId].map((id) => (stayed.has(id) ? nodes.get(id) : undefined));
      return one && other ? [{ name: tieName(tie), one, other }] : [];
    });
  const [was, is] = [between(before), between(after)];
  const missing = (from: typeof was, other: typeof was) => from.filter(({ name }) => !other.some((tie) => tie.name === name));
  return [
    ...missing(is, was).map(({ one, other }) => ({ ...about(one), kind: "knows" as const, other: other.label })),
    ...missing(was, is).map(({ one, other }) => ({ ...about(one), kind: "knowsNoLonger" as const, other: other.label })),
  ];
}

/** What is different between two moments of one map, for sentences. Nothing is counted and nothing is called progress. */
export function snapshotChanges({ before, after }: Both): readonly SnapshotChange[] {
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  const is = new Set(after.nodes.map(({ id }) => id));
  return [
    ...after.nodes.flatMap((node): readonly SnapshotChange[] => {
      const earlier = was.get(node.id);
      return earlier ? changesOf(earlier, node) : [{ ...about(node), kind: "came", circle: node.circle }];
    }),
    ...before.nodes.filter(({ id }) => !is.has(id)).map((node): SnapshotChange => ({ ...about(node), kind: "went", circle: node.circle })),
    ...tieChanges({ before, after }),
  ];
}
