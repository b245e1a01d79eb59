import {
  addSeveral,
  checkMapFile,
  exportMap,
  importMap,
  readDeepening,
  readSnapshotPair,
  readSnapshots,
  removeSnapshot,
  takeSnapshot,
  writeDeepening,
} from "@naast/domain";
import {
  mapExport,
  mapImport,
  mapUpload,
  newNodes,
  newSnapshot,
  nodeChoice,
  nodeDeepening,
  snapshotChoice,
  snapshotPair,
} from "@naast/vocabulary";
import { forClient } from "./procedures.ts";

/** Beside drawing: several at once, files, looking back, and looking further at one person. */
export const networkExchange = {
  addSeveral: forClient("network.addSeveral")
    .input(newNodes)
    .mutation(({ ctx, input }) => addSeveral(ctx.domain, ctx.permit, input)),
  exportMap: forClient("network.export")
    .input(mapExport)
    .query(({ ctx, input }) => exportMap(ctx.domain, ctx.permit, input)),
  checkFile: forClient("network.checkFile")
    .input(mapUpload)
    .mutation(({ ctx, input }) => checkMapFile(ctx.domain, ctx.permit, input)),
  importMap: forClient("network.import")
    .input(mapImport)
    .mutation(({ ctx, input }) => importMap(ctx.domain, ctx.permit, input)),
  snapshots: forClient("snapshot.read").query(({ ctx }) => readSnapshots(ctx.domain, ctx.permit)),
  snapshotPair: forClient("snapshot.read", "beforeId")
    .input(snapshotPair)
    .query(({ ctx, input }) => readSnapshotPair(ctx.domain, ctx.permit, input)),
  takeSnapshot: forClient("snapshot.take")
    .input(newSnapshot)
    .mutation(({ ctx, input }) => takeSnapshot(ctx.domain, ctx.permit, input)),
  removeSnapshot: forClient("snapshot.remove", "snapshotId")
    .input(snapshotChoice)
    .mutation(({ ctx, input }) => removeSnapshot(ctx.domain, ctx.permit, input)),
  deepening: forClient("deepening.read", "nodeId")
    .input(nodeChoice)
    .query(({ ctx, input }) => readDeepening(ctx.domain, ctx.permit, input)),
  writeDeepening: forClient("deepening.write", "nodeId")
    .input(nodeDeepening)
    .mutation(({ ctx, input }) => writeDeepening(ctx.domain, ctx.permit, input)),
};
