import { randomUUID } from "node:crypto";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { persona } from "@naast/testing/personas";
import type { Language } from "@naast/vocabulary";
import type { BrowserContext, Page, Response } from "@playwright/test";
import { test as base, expect } from "./naast.ts";
import { absentPage, codePage, heldInvitation, routeOf, type Walk } from "./pages.ts";

/** Somebody on their way: opens one page after another, in one browser. */
export type Walker = {
  page: Page;
  /** What the client of this plan said: the purpose and the goals. */
  clientsWords: readonly string[];
  /** Opens a page of the walk and says what the server answered. */
  open: (path: string) => Promise<Response>;
  /** The source of a page of the walk, without drawing it. */
  source: (path: string) => Promise<string>;
  /** What the browser complained of since the last time it was asked: errors on the console, scripts that broke, refused sources. */
  complaints: () => readonly string[];
};

type Walking = { walker: (walk: Walk, language?: Language) => Promise<Walker> };

/** Checks start from here: somebody who walks through every page of a list, in either language, without anything that moves. */
export const test = base.extend<Walking>({
  walker: async ({ address, browser, enter }, provide) => {
    const afterwards: (() => Promise<void>)[] = [];
    await provide(async (walk, language = "nl") => {
      const { app, as } = walk;
      if (as === "nobody") {
        const context = await browser.newContext({ reducedMotion: "reduce" });
        afterwards.push(() => context.close());
        await context.addCookies([{ name: "naast-language", value: language, url: address(app) }]);
        return walkerOn(await context.newPage(), { walk, address: address(app), plan: noPlan });
      }
      const { context, page } = await enter(app, as, { reducedMotion: "reduce" });
      const own = persona(as).language;
      if (language !== own) {
        await speak(context, address(app), language);
        afterwards.push(() => speak(context, address(app), own));
        await page.goto(address(app));
      }
      const plan = await planOf(context, address(app), walk);
      return walkerOn(page, { walk, address: address(app), plan });
    });
    for (const undo of afterwards.toReversed()) await undo();
  },
});

export { expect };

type Plan = { place: Readonly<Record<string, string>>; clientsWords: readonly string[] };
type Way = { walk: Walk; address: string; plan: Plan };

const noPlan: Plan = { place: {}, clientsWords: [] };

/** What somebody walks through: a plan that they read, one of which they know only the address, or the meeting that they coordinate. */
async function planOf(context: BrowserContext, address: string, walk: Walk): Promise<Plan> {
  if (!walk.of) return readCoordination(context, address);
  const clientId = clientIdOf(walk.of);
  return walk.outside ? { place: { clientId }, clientsWords: [] } : readPlan(context, address, { ...walk, clientId });
}

function walkerOn(page: Page, { walk, address, plan }: Way): Walker {
  let heard: string[] = [];
  page.on("console", (message) => {
    // A page that is not there is answered with 404, and Chromium says so on the console.
    if (message.type() === "error" && !(page.url().endsWith(absentPage) && message.text().includes("404"))) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  const fill = (path: string) => address + path.replaceAll(/\[(\w+)\]/g, (_, part: string) => plan.place[part] ?? `no-${part}`);
  const prepare = async (path: string) => {
    if (routeOf(path) === codePage) await askForCode(page, address);
    if (routeOf(path) === heldInvitation) await holdInvitation(page, address, plan.place["clientId"] ?? "");
  };
  const check = (status: number, path: string) => expect(status, `${walk.app} ${path} as ${walk.as}`).toBe(path === absentPage ? 404 : 200);
  const open = async (path: string) => {
    await prepare(path);
    const answer = await page.goto(fill(path));
    if (!answer) throw new Error(`${path} gave no answer`);
    check(answer.status(), path);
    return answer;
  };
  const source = async (path: string) => {
    await prepare(path);
    const answer = await page.context().request.get(fill(path));
    check(answer.status(), path);
    return answer.text();
  };
  const complaints = () => {
    const all = heard;
    heard = [];
    return all;
  };
  return { page, open, source, complaints, clientsWords: plan.clientsWords };
}

/** The page of the code is reached by asking for one; the answer is the same for an address that nobody has. */
async function askForCode(page: Page, address: string): Promise<void> {
  const cookies = await page.context().cookies(`${address}${codePage}`);
  if (cookies.some(({ name }) => name === "naast-portal.signing-in")) return;
  await page.goto(`${address}/sign-in`);
  await page.locator("#email").fill(`${randomUUID()}@naast.example`);
  await page.locator("#sign-in-form button").click();
  await page.waitForURL(`**${codePage}`);
}

type Made = { result: { data: { item: { id: string }; code?: string } } };

/** The client asks somebody, and opens it in the same browser: what the other would read. */
async function holdInvitation(page: Page, address: string, clientId: string): Promise<void> {
  const cookies = await page.context().cookies(`${address}${heldInvitation}`);
  if (cookies.some(({ name }) => name === "naast-portal.invitation")) return;
  const call = async (name: string, data: object): Promise<Made["result"]["data"]> => {
    const answer = await page.context().request.post(`${address}/api/trpc/invitation.${name}`, { data, headers: { origin: address } });
    expect(answer.status(), name).toBe(200);
    const made: Made = await answer.json();
    return made.result.data;
  };
  const words = { label: randomUUID().slice(0, 8), whyWords: "Met jou kan ik lachen.", hopeWords: "Koffie", notAskedWords: "Geen geld" };
  const chosen = { language: "nl", channel: "self", period: "month", days: 14, second: "none", labelIds: ["purpose", "goals"] };
  const { item } = await call("compose", { clientId, ...words, ...chosen });
  const { code = "" } = await call("send", { clientId, invitationId: item.id, preview: "seen" });
  await page.goto(`${address}/join`);
  await page.locator("#code").fill(code);
  await page.locator("#join-form button").click();
  await page.waitForURL(`**${heldInvitation}`);
}

/** Changes the language as the settings do. */
async function speak(context: BrowserContext, address: string, language: Language): Promise<void> {
  const answer = await context.request.post(`${address}/api/trpc/account.changeSettings`, {
    data: { language },
    headers: { origin: address },
  });
  expect(answer.status()).toBe(200);
}

type PlanAnswer = {
  result: {
    data: {
      purpose: { words: string } | null;
      goals: { id: string; words: string; steps: { id: string }[] }[];
      proposals: { id: string }[];
    };
  };
};

type Read = Pick<Walk, "about" | "held" | "measure"> & { clientId: string };

/** The parts of addresses in a plan (the goal with the most steps, a step of it, a proposal), and what the client said. */
async function readPlan(context: BrowserContext, address: string, { clientId, about, held, measure }: Read): Promise<Plan> {
  const query = new URLSearchParams({ input: JSON.stringify({ clientId }) });
  const answer = await context.request.get(`${address}/api/trpc/plan.read?${query}`);
  expect(answer.status()).toBe(200);
  const read: PlanAnswer = await answer.json();
  const { purpose, goals, proposals } = read.result.data;
  const [goal] = goals.toSorted((one, other) => other.steps.length - one.steps.length);
  const found = {
    clientId,
    goalId: goal?.id,
    stepId: goal?.steps[0]?.id,
    proposalId: proposals[0]?.id,
    personId: personIdOf(about ?? "samira"),
    nodeId: await firstNode(context, address, query),
    snapshotId: await firstSnapshot(context, address, query),
    phaseId: await firstPhase(context, address, query),
    invitationId: await firstInvitation(context, address, query),
    roundId: await firstRound(context, address, query),
    ...(await firstRecorded(context, address, query)),
    meetingId: await firstMeeting(context, address, { query, state: held ? "held" : "planned" }),
    prompt: "school",
    measureKey: measure ?? "cantril-ladder",
  };
  const place = Object.fromEntries(Object.entries(found).flatMap(([part, id]) => (id ? [[part, id]] : [])));
  return { place, clientsWords: [purpose, ...goals].flatMap((said) => (said ? [said.words] : [])) };
}

type MeAnswer = { result: { data: { coordinations: { clientId: string; meetingId: string }[] } } };

/** The one meeting of somebody who coordinates one and takes part in no plan. */
async function readCoordination(context: BrowserContext, address: string): Promise<Plan> {
  const answer = await context.request.get(`${address}/api/trpc/account.me`);
  if (!answer.ok()) return noPlan;
  const read: MeAnswer = await answer.json();
  const [own] = read.result.data.coordinations;
  return own ? { place: { clientId: own.clientId, meetingId: own.meetingId }, clientsWords: [] } : noPlan;
}

type MapAnswer = { result: { data: { nodes: { id: string }[] } } };

/** Somebody on the map of this plan; nobody for a reader without one. */
async function firstNode(context: BrowserContext, address: string, query: URLSearchParams): Promise<string | undefined> {
  const answer = await context.request.get(`${address}/api/trpc/network.map?${query}`);
  if (!answer.ok()) return undefined;
  const read: MapAnswer = await answer.json();
  return read.result.data.nodes[0]?.id;
}

type SnapshotsAnswer = { result: { data: { id: string }[] } };

/** An earlier day of the map; none for anybody but its client. */
async function firstSnapshot(context: BrowserContext, address: string, query: URLSearchParams): Promise<string | undefined> {
  const answer = await context.request.get(`${address}/api/trpc/network.snapshots?${query}`);
  if (!answer.ok()) return undefined;
  const read: SnapshotsAnswer = await answer.json();
  return read.result.data[0]?.id;
}

type PhasesAnswer = { result: { data: { phases: { id: string }[] } } };

/** A phase of when it gets harder that this reader reads. */
async function firstPhase(context: BrowserContext, address: string, query: URLSearchParams): Promise<string | undefined> {
  const answer = await context.request.get(`${address}/api/trpc/relapse.read?${query}`);
  if (!answer.ok()) return undefined;
  const read: PhasesAnswer = await answer.json();
  return read.result.data.phases[0]?.id;
}

type RoundsAnswer = { result: { data: { rounds: { id: string }[] } } };

/** A round in which this reader joins in. */
async function firstRound(context: BrowserContext, address: string, query: URLSearchParams): Promise<string | undefined> {
  const answer = await context.request.get(`${address}/api/trpc/threeViews.read?${query}`);
  if (!answer.ok()) return undefined;
  const read: RoundsAnswer = await answer.json();
  return read.result.data.rounds[0]?.id;
}

type RecordedAnswer = { result: { data: { recorded: { id: string }[]; recordable: { aboutId: string }[] } } };

/** An answer that was written down, and a step that waits for one of somebody else. */
async function firstRecorded(context: BrowserContext, address: string, query: URLSearchParams) {
  const answer = await context.request.get(`${address}/api/trpc/recordedAnswers.read?${query}`);
  if (!answer.ok()) return {};
  const read: RecordedAnswer = await answer.json();
  const { recorded, recordable } = read.result.data;
  return { recordedId: recorded[0]?.id, askedStepId: recordable[0]?.aboutId };
}

type MeetingsAnswer = { result: { data: { meetings: { id: string; state: string }[] } } };

type Sought = { query: URLSearchParams; state: string };

/** A meeting in this state, or else any. */
async function firstMeeting(context: BrowserContext, address: string, { query, state: sought }: Sought): Promise<string | undefined> {
  const answer = await context.request.get(`${address}/api/trpc/meeting.list?${query}`);
  if (!answer.ok()) return undefined;
  const read: MeetingsAnswer = await answer.json();
  const { meetings } = read.result.data;
  return (meetings.find(({ state }) => state === sought) ?? meetings[0])?.id;
}

type InvitationsAnswer = { result: { data: { invitations: { id: string }[] } } };

/** Somebody whom the client asked; nobody for anybody else. */
async function firstInvitation(context: BrowserContext, address: string, query: URLSearchParams): Promise<string | undefined> {
  const answer = await context.request.get(`${address}/api/trpc/invitation.list?${query}`);
  if (!answer.ok()) return undefined;
  const read: InvitationsAnswer = await answer.json();
  return read.result.data.invitations[0]?.id;
}
