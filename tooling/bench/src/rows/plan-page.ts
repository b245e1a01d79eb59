import { signIn } from "../apps.ts";
import { atLeast } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { clientIdAt } from "../fill/identifiers.ts";
import { type Asked, load } from "../load.ts";
import { inTurns } from "../statistics.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const connections = 10;
const seconds = 5;
const rounds = 3;

async function measure(place: Workplace) {
  const { address, bare } = await place.installation();
  const portal = address("portal");
  const cookie = await signIn(portal, people.client);
  const clientId = clientIdAt(0);
  const page = () => ({ url: `${portal}/plan/${clientId}`, headers: { cookie } });
  const barely = () => ({ url: `${bare}/plan?clientId=${clientId}` });
  const perSecond = async (ask: () => Asked) => (await load({ next: ask, connections, seconds })).perSecond;
  place.say("warming up");
  await perSecond(page);
  place.say(`${rounds} rounds of ${seconds} s each, in turns`);
  const found = await inTurns({ rounds, ours: () => perSecond(page), bare: () => perSecond(barely) });
  place.say(`${found.ours.toFixed(1)} pages a second; bare ${found.bare.toFixed(0)}`);
  return [atLeast({ id: "plan-page", value: found.ours / found.bare, bound: 0.1, unit: "× the bare server's throughput, at least" })];
}

export const planPage: Row = { id: "plan-page", title: "The plan as a page, against the same bare server", measure };
