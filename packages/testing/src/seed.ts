import type { Store } from "@naast/db";
import { readInstallation } from "@naast/db/journal/installation-repository";
import type { App, Clock, PersonId } from "@naast/vocabulary";
import { personIdOf } from "./ids.ts";
import { type Persona, personas } from "./personas.ts";
import type { Rows } from "./rows.ts";
import { tellAbdi } from "./seed/abdi.ts";
import { giveAbdiCard } from "./seed/abdi-card.ts";
import { tellDennis } from "./seed/dennis/plan.ts";
import { tellJohan } from "./seed/johan.ts";
import { tellLisa } from "./seed/lisa.ts";
import { tellMeryem } from "./seed/meryem.ts";
import { chooseMessages } from "./seed/messages.ts";
import { tellOrdinaryPlans } from "./seed/ordinary-plans.ts";
import { openShelter } from "./seed/shelter.ts";
import { writeRows } from "./write-rows.ts";

/** Somebody whom the demo offers to sign in as. */
export type DemoPerson = { personId: PersonId; app: App; name: string; words: string; door?: 1 | 2 | 3 };

const seededKey = "seeded";
const demoPrefix = "demo:";

function demoPerson({ key, name, app, words, door }: Persona): DemoPerson {
  return { personId: personIdOf(key), app, name, words, ...(door ? { door } : {}) };
}

/** The whole story in memory: half a year of one organisation, told from the day of the clock. */
export function tellEverything(clock: Clock): Rows {
  const world = openShelter(clock);
  for (const tell of [tellDennis, tellMeryem, tellJohan, tellAbdi, tellLisa, tellOrdinaryPlans, chooseMessages]) tell(world);
  const { rows } = world;
  for (const one of personas) rows.installation.push({ key: `${demoPrefix}${one.key}`, value: JSON.stringify(demoPerson(one)) });
  rows.installation.push({ key: seededKey, value: clock.now().toISOString() });
  return rows;
}

export type Seeded = { isNew: boolean; counts: Readonly<Record<string, number>> };

/** Fills an empty database once. A second time it finds its own mark and leaves everything as it is. */
export async function seed({ store, clock }: { store: Store; clock: Clock }): Promise<Seeded> {
  if ((await readInstallation(store.read, seededKey)) !== null) return { isNew: false, counts: {} };
  const rows = tellEverything(clock);
  await giveAbdiCard(rows, clock);
  await writeRows(store, rows);
  return { isNew: true, counts: Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length])) };
}
