import { type Measure, measureFile } from "@naast/vocabulary";
import { type RefusedPack, readMeasurePacks } from "./measure-packs.ts";
import cantrilLadder from "./measures/cantril-ladder.json" with { type: "json" };
import deJongGierveld6 from "./measures/de-jong-gierveld-6.json" with { type: "json" };
import howIsItForYou from "./measures/how-is-it-for-you.json" with { type: "json" };
import onsFour from "./measures/ons-four.json" with { type: "json" };

/** What comes with Naast. A measure is added by adding its file to the folder and a line here. */
export const coreMeasures: readonly Measure[] = [cantrilLadder, onsFour, howIsItForYou, deJongGierveld6].map((file) =>
  measureFile.parse(file),
);

/** `packs`: a folder with measure files of the host; `turnedOn`: keys, with commas, of what is off unless a host wants it. */
export type MeasureSettings = { packs: string | undefined; turnedOn: string | undefined };
export type InstalledMeasures = { measures: readonly Measure[]; refused: readonly RefusedPack[] };

/** The measures of this installation: ours that are on, and those that the host added. */
export function measuresFor({ packs, turnedOn }: MeasureSettings): InstalledMeasures {
  const chosen = (turnedOn ?? "").split(",").map((key) => key.trim());
  const ours = coreMeasures.filter(({ standard, key }) => standard || chosen.includes(key));
  if (!packs) return { measures: ours, refused: [] };
  const added = readMeasurePacks(
    packs,
    coreMeasures.map(({ key }) => key),
  );
  return { measures: [...ours, ...added.measures], refused: added.refused };
}

let installed: InstalledMeasures | null = null;

/** The same, read once from the environment (`MEASURE_PACKS`, `MEASURES_ON`). */
export function installedMeasures(): InstalledMeasures {
  installed ??= measuresFor({ packs: process.env.MEASURE_PACKS, turnedOn: process.env.MEASURES_ON });
  return installed;
}
