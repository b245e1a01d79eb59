// `npm run bench`: takes every figure of the product, one row after the other, and says whether it is what it must be.
// `npm run bench -- plan-read live-change` takes some rows; `--json` ends with one line for a machine.
import { type Figure, lineOf } from "./figures.ts";
import { addingSteps } from "./rows/adding-steps.ts";
import { demoStart } from "./rows/demo-start.ts";
import { lighthouseScores } from "./rows/lighthouse.ts";
import { liveChange } from "./rows/live-change.ts";
import { mapDrag } from "./rows/map-drag.ts";
import { planCount } from "./rows/plan-count.ts";
import { planPage } from "./rows/plan-page.ts";
import { planRead } from "./rows/plan-read.ts";
import { portalBytes } from "./rows/portal-bytes.ts";
import { responseSeen } from "./rows/response-seen.ts";
import type { Row } from "./rows/row.ts";
import { openWorkplace } from "./workplace.ts";

/** What only reads comes first; the last two need the machine for themselves. */
const rows: readonly Row[] = [
  planRead,
  planPage,
  portalBytes,
  lighthouseScores,
  mapDrag,
  liveChange,
  responseSeen,
  addingSteps,
  planCount,
  demoStart,
];

const given = process.argv.slice(2);
const asksJson = given.includes("--json");
const asked = given.filter((word) => word !== "--json");
const unknown = asked.find((word) => !rows.some(({ id }) => id === word));
if (unknown !== undefined) {
  console.error(`"${unknown}" is no row. The rows are ${rows.map(({ id }) => id).join(", ")}.`);
  process.exit(1);
}
const chosen = rows.filter(({ id }) => asked.length === 0 || asked.includes(id));

const say = (words: string) => console.log(`  · ${words}`);
const place = openWorkplace(say);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void place.leave().finally(() => process.exit(130)));
}

const figures: Figure[] = [];
const broken: string[] = [];
for (const [index, { id, title, measure }] of chosen.entries()) {
  console.log(`\n${index + 1}/${chosen.length} ${title}`);
  try {
    const found = await measure(place);
    for (const figure of found) console.log(lineOf(figure));
    figures.push(...found);
  } catch (error) {
    // The other rows still say something.
    broken.push(id);
    console.error(`✗ ${id} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await place.leave();

const missed = figures.filter(({ holds }) => !holds).map(({ id }) => id);
console.log(`\n${figures.length - missed.length} of ${figures.length} figures hold.`);
if (missed.length > 0) console.log(`Not met: ${missed.join(", ")}`);
if (broken.length > 0) console.log(`Not measured: ${broken.join(", ")}`);
if (asksJson)
  console.log(JSON.stringify([...figures, ...broken.map((id) => ({ id, value: null, bound: null, unit: "not measured", holds: false }))]));
process.exit(missed.length + broken.length === 0 ? 0 : 1);
