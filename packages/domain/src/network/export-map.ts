import { readSeenMap } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type MapExport, type MapFile, newId } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { writeMapFiles } from "./exchange/write-map-files.ts";

/** The client's own map in one zip. The name of the file says nothing, the names in it are the client's (`look.md` 12). */
export async function exportMap(ctx: Context, permit: Permit<"network.export">, { format }: MapExport): Promise<MapFile> {
  const { nodes, ties } = await readSeenMap(ctx.store.read, permit);
  const map = {
    nodes: nodes.map(({ x, y, personId, ...node }) => ({
      ...node,
      at: x === null || y === null ? null : { x, y },
      takesPart: personId !== null,
    })),
    ties,
  };
  const head = { egoId: newId("Ego"), sessionId: newId("Session"), exportedAt: ctx.clock.now().toISOString() };
  return { name: "kaart.zip", base64: Buffer.from(writeMapFiles(map, { ...head, format })).toString("base64") };
}
