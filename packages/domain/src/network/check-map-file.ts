import type { Permit } from "@naast/policy";
import type { FileReading, MapUpload } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { readMapFiles } from "./exchange/read-map-files.ts";
import { alreadyThere, knownOnMap } from "./import-known.ts";

/** What a file would bring to the map, or why it is refused and on which line. Nothing is kept. */
export async function checkMapFile(ctx: Context, permit: Permit<"network.checkFile">, { files }: MapUpload): Promise<FileReading> {
  const read = readMapFiles(files.map(({ name, base64 }) => ({ name, bytes: new Uint8Array(Buffer.from(base64, "base64")) })));
  if ("refused" in read) return read;
  const known = await knownOnMap(ctx.store.read, permit);
  return {
    preview: {
      ...read,
      withoutCircle: read.map.nodes.filter(({ circle }) => circle === null).length,
      withoutSector: read.map.nodes.filter(({ sector }) => sector === null).length,
      alreadyThere: alreadyThere(read.map, known),
    },
  };
}
