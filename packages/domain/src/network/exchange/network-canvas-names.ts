import type { NodeKind, TieKind } from "@naast/vocabulary";

/** What the kinds are called in the files, as types of a codebook are. */
export const nodeTypes = { person: "Person", place: "Place", group: "Group" } as const satisfies Record<NodeKind, string>;
export const tieTypes = {
  knows: "Knows",
  partner: "Partner",
  formerPartner: "FormerPartner",
  parentOf: "ParentOf",
} as const satisfies Record<TieKind, string>;

/** Columns that Network Canvas itself writes; they are read for what they are and never count as dropped. */
export const ownColumns: ReadonlySet<string> = new Set([
  "nodeID",
  "edgeID",
  "from",
  "to",
  "networkCanvasEgoUUID",
  "networkCanvasUUID",
  "networkCanvasSourceUUID",
  "networkCanvasTargetUUID",
  "networkCanvasCaseID",
  "networkCanvasSessionID",
  "networkCanvasProtocolName",
  "networkCanvasInterviewLocale",
  "networkCanvasFinishOutcome",
  "sessionStart",
  "sessionFinish",
  "sessionExported",
  "APP_VERSION",
  "COMMIT_HASH",
]);
