// `pnpm seed`: fills the database of DATABASE_URL with people and half a year of history, once.
import { currentStore } from "@naast/db";
import { systemClock } from "@naast/vocabulary";
import { seed } from "./seed.ts";

try {
  const store = await currentStore();
  const start = performance.now();
  const { isNew, counts } = await seed({ store, clock: systemClock });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const parts = ["client", "networkMember", "goal", "step", "event", "accessLines"].map((name) => `${counts[name]} ${name}`);
  console.log(isNew ? `Filled the database in ${seconds} s: ${parts.join(", ")}.` : "The database is filled already.");
  await store.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
