import type { MapFormat } from "@naast/vocabulary";
import type { ExchangeHead, ExchangeMap } from "./exchange-map.ts";
import type { TextFile } from "./table-file.ts";
import { writeEgor } from "./write-egor.ts";
import { writeGraphml } from "./write-graphml.ts";
import { writeNetworkCanvas } from "./write-network-canvas.ts";
import { packZip } from "./zip-file.ts";

const writers: Readonly<Record<MapFormat, (map: ExchangeMap, head: ExchangeHead) => readonly TextFile[]>> = {
  networkCanvas: writeNetworkCanvas,
  graphml: writeGraphml,
  egor: writeEgor,
};

/** The map in one zip, in the form that was asked for. */
export function writeMapFiles(map: ExchangeMap, { format, ...head }: ExchangeHead & { format: MapFormat }): Uint8Array {
  return packZip(writers[format](map, head));
}
