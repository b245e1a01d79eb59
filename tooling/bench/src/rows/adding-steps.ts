// oxlint-disable-next-line no-restricted-imports -- what was written is counted in the file itself.
import Sqlite from "better-sqlite3";
import { signIn } from "../apps.ts";
import { follow, mutationOf } from "../calls.ts";
import { atLeast, atMost } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { clientIdAt, goalIdAt } from "../fill/identifiers.ts";
import { load } from "../load.ts";
import { inTurns } from "../statistics.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const connections = 8;
const seconds = 5;
const rounds = 3;
/** Of the one client who writes; the plan grows, so it is not the one that other rows read. */
const writersPlan = 1;
const words = "Stap voor de cijfers";

/** How many steps with these words have a history, an event and a line in the log of their own. */
function countWritten(file: string): number {
  const connection = new Sqlite(file, { readonly: true });
  const count = connection.prepare<[string], { written: number }>(
    `select count(*) as written from step where what = ? and exists (select 1 from history where itemId = step.id)
     and exists (select 1 from event where clientId = step.clientId and stepId = step.id)`,
  );
  const written = count.get(words)?.written ?? 0;
  connection.close();
  return written;
}

async function measure(place: Workplace) {
  const { address, bare, file } = await place.installation();
  const [portal, dashboard] = [address("portal"), address("dashboard")];
  const [client, worker] = [await signIn(portal, people.writer), await signIn(dashboard, people.worker)];
  const step = { clientId: clientIdAt(writersPlan), goalId: goalIdAt(writersPlan, 1), what: words };
  const byClient = () => mutationOf({ address: portal, cookie: client, procedure: "plan.addStep", input: step });
  const byWorker = () => mutationOf({ address: dashboard, cookie: worker, procedure: "plan.offerStep", input: step });
  const barely = () => ({ url: `${bare}/step`, method: "POST" as const, body: JSON.stringify({ ...step, what: "Zonder meer" }) });
  let confirmed = 0;
  const half = { connections: connections / 2, seconds };
  const throughBoth = async () => {
    const found = await Promise.all([load({ ...half, next: byClient }), load({ ...half, next: byWorker })]);
    confirmed += found.reduce((sum, { answers }) => sum + answers, 0);
    return found.reduce((sum, { perSecond }) => sum + perSecond, 0);
  };
  const throughBare = async () => (await load({ next: barely, connections, seconds })).perSecond;
  const followers = [follow(portal, client, step.clientId), follow(dashboard, worker, step.clientId)];
  place.say("warming up");
  await throughBoth();
  place.say(`${rounds} rounds of ${seconds} s each, in turns`);
  const found = await inTurns({ rounds, ours: throughBoth, bare: throughBare });
  const heard = followers.map((stop) => stop());
  const lost = confirmed - countWritten(file);
  place.say(
    `${found.ours.toFixed(0)} steps a second; bare ${found.bare.toFixed(0)}; ${confirmed} confirmed, ${lost} lost; ${heard.join(" and ")} live messages`,
  );
  return [
    atLeast({ id: "adding-steps", value: found.ours / found.bare, bound: 0.25, unit: "× the bare server's rate, at least" }),
    atMost({ id: "adding-steps-lost", value: Math.abs(lost), bound: 0, unit: "confirmed steps that are not whole in the file" }),
  ];
}

export const addingSteps: Row = { id: "adding-steps", title: "Adding steps through both apps at once, against a bare server", measure };
