import type { z } from "zod";
import { forClient } from "./client.ts";
import type { Id } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import type { Circle, ContactWish, Direction, NodeKind, NodeView, TieTime, TieView, Tone } from "./network-map.ts";
import { optionalWords, wordLimit } from "./words.ts";

export const newSnapshot = forClient.extend({ words: optionalWords(wordLimit.short) });
export type NewSnapshot = z.infer<typeof newSnapshot>;

export const snapshotChoice = forClient.extend({ snapshotId: idOf("MapSnapshot") });

/** Two moments of the map beside each other. Without `afterId`: the map as it is now. */
export const snapshotPair = forClient.extend({ beforeId: idOf("MapSnapshot"), afterId: idOf("MapSnapshot").nullable().default(null) });
export type SnapshotPair = z.infer<typeof snapshotPair>;

/** What a snapshot keeps of a node: where it stood and how it was. No notes, and not who could read it. */
export type SnapshotNode = Pick<NodeView, "id" | "kind" | "label" | "circle" | "sector" | "tone" | "direction" | "wish" | "time">;
export type SnapshotContent = { nodes: readonly SnapshotNode[]; ties: readonly TieView[] };

export type SnapshotView = { id: Id<"MapSnapshot">; takenAt: Moment; words: string | null; nodes: number };

type About = { label: string; node: NodeKind };

/** One thing that is different, for a sentence. Never a number and never better or worse (`product.md`, rule 5). */
export type SnapshotChange = About &
  (
    | { kind: "came" | "went" | "closer" | "further"; circle: Circle }
    | { kind: "renamed"; before: string }
    | { kind: "tone"; tone: Tone | null }
    | { kind: "direction"; direction: Direction | null }
    | { kind: "wish"; wish: ContactWish | null }
    | { kind: "time"; time: TieTime }
    | { kind: "knows" | "knowsNoLonger"; other: string }
  );

/** `id` and `words` null: the map as it is now. */
export type SnapshotSide = { id: Id<"MapSnapshot"> | null; takenAt: Moment; words: string | null; nodes: readonly SnapshotNode[] };
export type SnapshotPairView = { before: SnapshotSide; after: SnapshotSide; changes: readonly SnapshotChange[] };
