import { installedMeasures } from "@naast/domain";

/** Says at the start which measure files of the host were not taken, and why. They hold nothing about a person. */
export function reportRefusedPacks(): void {
  for (const { file, reason } of installedMeasures().refused) {
    process.stderr.write(`${JSON.stringify({ level: "warn", measurePack: file, refused: reason })}\n`);
  }
}
