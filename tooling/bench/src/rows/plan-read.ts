import { deepStrictEqual } from "node:assert";
import type { PlanView } from "@naast/vocabulary";
import { signIn } from "../apps.ts";
import { answerOf, queryOf, wander } from "../calls.ts";
import { atLeast } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { type Asked, load } from "../load.ts";
import { inTurns } from "../statistics.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const connections = 10;
const seconds = 5;
const rounds = 5;

/** Both servers give the same view of a plan; only the moment of reading may differ. */
async function requireSame(ours: Asked, bare: Asked) {
  const view = await answerOf<PlanView>(ours, ({ result }) => result.data);
  const same: PlanView = await (await fetch(bare.url)).json();
  deepStrictEqual({ ...view, readAt: 0 }, { ...same, readAt: 0 });
}

async function measure(place: Workplace) {
  const { address, bare, clientIds } = await place.installation();
  const dashboard = address("dashboard");
  const cookie = await signIn(dashboard, people.worker);
  const next = wander(clientIds);
  const ours = () => queryOf({ address: dashboard, cookie, procedure: "plan.read", input: { clientId: next(), events: 300 } });
  const barely = () => ({ url: `${bare}/plan?clientId=${next()}` });
  const [first = ""] = clientIds;
  await requireSame(queryOf({ address: dashboard, cookie, procedure: "plan.read", input: { clientId: first, events: 300 } }), {
    url: `${bare}/plan?clientId=${first}`,
  });
  const perSecond = async (ask: () => Asked) => (await load({ next: ask, connections, seconds })).perSecond;
  place.say("warming up");
  await perSecond(barely);
  await perSecond(ours);
  place.say(`${rounds} rounds of ${seconds} s each, in turns`);
  const found = await inTurns({ rounds, ours: () => perSecond(ours), bare: () => perSecond(barely) });
  place.say(`${found.ours.toFixed(0)} a second; bare ${found.bare.toFixed(0)}`);
  return [atLeast({ id: "plan-read", value: found.ours / found.bare, bound: 0.25, unit: "× the bare server's throughput, at least" })];
}

export const planRead: Row = { id: "plan-read", title: "The joint plan over HTTP, against a bare server", measure };
