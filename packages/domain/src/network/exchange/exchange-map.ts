import type { NodeWords, TieKind } from "@naast/vocabulary";

/** A node as the files need it. `takesPart`: said in the file, never taken from one. */
export type ExchangeNode = NodeWords & {
  id: string;
  kind: "person" | "place" | "group";
  at: { x: number; y: number } | null;
  takesPart: boolean;
};
/** Null is the client. */
export type ExchangeTie = { id: string; fromId: string | null; toId: string | null; kind: TieKind };
export type ExchangeMap = { nodes: readonly ExchangeNode[]; ties: readonly ExchangeTie[] };

/** What the files say about themselves. `exportedAt` in ISO 8601. */
export type ExchangeHead = { egoId: string; sessionId: string; exportedAt: string };
