import type { App } from "@naast/vocabulary";
import type { Page } from "@playwright/test";
import { signIn } from "../apps.ts";
import { enter, openBrowser } from "../browser.ts";
import { answerOf, mutationOf } from "../calls.ts";
import { atMost } from "../figures.ts";
import { people } from "../fill/fill-plans.ts";
import { clientIdAt, goalIdAt } from "../fill/identifiers.ts";
import { quantile } from "../statistics.ts";
import { untilSeen } from "../until-seen.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const timesEachWay = 25;

type Way = { from: App; procedure: string; page: Page; address: string; cookie: string };

/** How long each change takes from the request until the other person's page shows it. */
async function changesSeen({ from, procedure, page, address, cookie }: Way): Promise<readonly number[]> {
  const took: number[] = [];
  for (let time = 0; time < timesEachWay; time += 1) {
    const what = `Gewijzigd in ${from}, keer ${time}.`;
    const seen = untilSeen(page, what);
    const start = performance.now();
    await answerOf(
      mutationOf({ address, cookie, procedure, input: { clientId: clientIdAt(0), goalId: goalIdAt(0, time % 12), what } }),
      ({ result }) => result.data,
    );
    await seen;
    took.push(performance.now() - start);
    // The page reads again once more after its "just now"; people do not write in step with that either.
    await page.waitForTimeout(100 + (time % 7) * 30);
  }
  return took;
}

async function measure(place: Workplace) {
  const { address } = await place.installation();
  const [portal, dashboard] = [address("portal"), address("dashboard")];
  const [client, worker] = [await signIn(portal, people.client), await signIn(dashboard, people.worker)];
  const browser = await openBrowser();
  try {
    const open = async (url: string, who: { address: string; cookie: string }) => {
      const page = await (await enter(browser, who)).newPage();
      await page.goto(url);
      await page.waitForTimeout(1_500);
      return page;
    };
    const ofClient = await open(`${portal}/plan/${clientIdAt(0)}`, { address: portal, cookie: client });
    place.say("the worker writes, the client's page shows it");
    const inPortal = await changesSeen({
      from: "dashboard",
      procedure: "plan.offerStep",
      page: ofClient,
      address: dashboard,
      cookie: worker,
    });
    await ofClient.close();
    const ofWorker = await open(`${dashboard}/clients/${clientIdAt(0)}`, { address: dashboard, cookie: worker });
    place.say("the client writes, the worker's page shows it");
    const inDashboard = await changesSeen({ from: "portal", procedure: "plan.addStep", page: ofWorker, address: portal, cookie: client });
    const said = (name: string, times: readonly number[]) =>
      `${name} median ${quantile(times, 0.5).toFixed(0)}, 95th ${quantile(times, 0.95).toFixed(0)} ms`;
    place.say(`${said("portal", inPortal)}; ${said("dashboard", inDashboard)}`);
    return [
      atMost({ id: "live-change", value: quantile([...inPortal, ...inDashboard], 0.95), bound: 300, unit: "ms, 95th percentile, at most" }),
    ];
  } finally {
    await browser.close();
  }
}

export const liveChange: Row = { id: "live-change", title: "A change in one app, seen in the other app's browser", measure };
