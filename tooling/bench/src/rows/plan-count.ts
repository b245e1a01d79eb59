import { signIn, startApps } from "../apps.ts";
import { queryOf, wander } from "../calls.ts";
import { atMost } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { load } from "../load.ts";
import { median } from "../statistics.ts";
import type { Filled, Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const few = { name: "few", plans: 100, fullEvery: 1 };
const many = { name: "many", plans: 100_000, fullEvery: 1_000 };
const seconds = 3;
const rounds = 6;

/** A dashboard over one database; each call reads plans for a while and gives how long each took. */
async function readerOf({ folder }: Workplace, { file, clientIds }: Filled) {
  const running = await startApps({ file, folder, apps: ["dashboard"] });
  const address = running.address("dashboard");
  const cookie = await signIn(address, people.worker);
  const clientId = wander(clientIds);
  const next = () => queryOf({ address, cookie, procedure: "plan.read", input: { clientId: clientId(), events: 300 } });
  return { read: async () => (await load({ next, connections: 1, seconds })).latencies, stop: running.stop };
}

async function measure(place: Workplace) {
  await place.rest();
  const small = await readerOf(place, await place.filled(few));
  const large = await readerOf(place, await place.filled(many));
  place.say("warming up");
  await small.read();
  await large.read();
  place.say(`${rounds} rounds of ${seconds} s each, in turns`);
  const found: { small: number[]; large: number[] } = { small: [], large: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.small.push(...(await small.read()));
    found.large.push(...(await large.read()));
  }
  await Promise.all([small.stop(), large.stop()]);
  place.say(
    `median ${median(found.large).toFixed(1)} ms among ${many.plans} plans, ${median(found.small).toFixed(1)} ms among ${few.plans}`,
  );
  return [
    atMost({
      id: "plan-count",
      value: median(found.large) / median(found.small),
      bound: 1.2,
      unit: "× the median time among 100 plans, at most",
    }),
  ];
}

export const planCount: Row = { id: "plan-count", title: "The joint plan among 100,000 plans, against 100", measure };
