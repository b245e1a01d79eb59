import { clientIdOf } from "@naast/testing/ids";
import { type ClientId, idOf, type ProposalView } from "@naast/vocabulary";
import { signIn } from "../apps.ts";
import { enter, openBrowser } from "../browser.ts";
import { answerOf, mutationOf, queryOf } from "../calls.ts";
import { atMost } from "../figures.ts";
import { quantile } from "../statistics.ts";
import { untilSeen } from "../until-seen.ts";
import type { Workplace } from "../workplace.ts";
import type { Row } from "./row.ts";

const times = 40;

type Own = { address: string; cookie: string };

/** A proposal in the plan of Dennis to which a member and a worker may both say something. */
async function findProposal(clientId: ClientId, people: readonly Own[]): Promise<ProposalView["id"]> {
  const plans = people.map((who) =>
    answerOf<{ proposals: readonly ProposalView[] }>(
      queryOf({ ...who, procedure: "plan.read", input: { clientId } }),
      ({ result }) => result.data,
    ),
  );
  const [first = [], ...others] = (await Promise.all(plans)).map(({ proposals }) => proposals.filter(({ mayRespond }) => mayRespond));
  return idOf("Proposal").parse(first.find(({ id }) => others.every((open) => open.some((one) => one.id === id)))?.id);
}

/** From the request until what a member says stands on two other open screens: the client's, and a worker's who said something too. */
async function measure(place: Workplace) {
  const { address } = await place.installation();
  const [portal, dashboard] = [address("portal"), address("dashboard")];
  const own = async (app: string, key: string): Promise<Own> => ({ address: app, cookie: await signIn(app, key) });
  const [dennis, rik, ingrid] = [await own(portal, "dennis"), await own(portal, "rik"), await own(dashboard, "ingrid")];
  const clientId = clientIdOf("dennis");
  const proposalId = await findProposal(clientId, [rik, ingrid]);
  const say = (who: Own, words: string) =>
    answerOf(
      mutationOf({ ...who, procedure: "plan.respondToProposal", input: { clientId, proposalId, kind: "goodBut", words } }),
      ({ result }) => result.data,
    );
  await say(ingrid, "Ik lees graag wat de anderen zeggen.");
  const browser = await openBrowser();
  try {
    const open = async (url: string, who: Own) => {
      const page = await (await enter(browser, who)).newPage();
      await page.goto(url);
      await page.waitForTimeout(1_500);
      return page;
    };
    const screens = [
      await open(`${portal}/plan/${clientId}/proposal/${proposalId}`, dennis),
      await open(`${dashboard}/clients/${clientId}/proposals/${proposalId}`, ingrid),
    ];
    place.say("a member says something, the client's page and a worker's show it");
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const words = `Dit zeg ik voor de ${time}e keer.`;
      const seen = Promise.all(screens.map((page) => untilSeen(page, words)));
      const start = performance.now();
      await say(rik, words);
      await seen;
      took.push(performance.now() - start);
      await screens[0]?.waitForTimeout(100 + (time % 7) * 30);
    }
    place.say(`median ${quantile(took, 0.5).toFixed(0)}, 95th ${quantile(took, 0.95).toFixed(0)} ms`);
    return [atMost({ id: "response-seen", value: quantile(took, 0.95), bound: 300, unit: "ms, 95th percentile, at most" })];
  } finally {
    await browser.close();
  }
}

export const responseSeen: Row = { id: "response-seen", title: "An answer to a proposal, seen on two other open screens", measure };
