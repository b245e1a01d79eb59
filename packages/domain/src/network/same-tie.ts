import type { TieKind } from "@naast/vocabulary";

type Ends = { fromId: string | null; toId: string | null; kind: TieKind };

/** "Knows" and "partner" go both ways; "parent of" has a direction, and there is one between two people. */
export function tieName({ fromId, toId, kind }: Ends): string {
  return JSON.stringify([kind, ...[fromId ?? "", toId ?? ""].toSorted()]);
}
