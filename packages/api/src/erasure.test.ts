import type { Store, Tables } from "@naast/db";
import { openTestStore } from "@naast/db/testing/stores";
import type { PersonaKey } from "@naast/testing";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callerOf } from "./testing/calling.ts";
import { anySharing, type World, writePlan } from "./testing/random-plan.ts";

const clientId = clientIdOf("dennis");
const members = ["samira", "rik", "wilma"] as const satisfies readonly PersonaKey[];
type Member = (typeof members)[number];

/** Where a person may still be named: their lines in the log, and their name beside those (NEN 7513). */
const stays: ReadonlySet<string> = new Set<keyof Tables>(["accessLog", "actor"]);

async function tablesNaming({ read, tables }: Store, marks: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, table] of Object.entries(tables)) {
    if (stays.has(name)) continue;
    const rows = JSON.stringify(await read.select().from(table));
    if (marks.some((mark) => rows.includes(mark))) found.push(name);
  }
  return found;
}

/** What a member does before they go: each may be refused, which is fine too. */
const deeds = {
  comment: async ({ world, who, mark }: Doing) => {
    const { goals } = await callerOf(world, who).plan.read({ clientId });
    for (const { id } of goals.slice(0, 2))
      await callerOf(world, who).plan.addComment({ clientId, goalId: id, words: `${mark} zegt iets` });
  },
  view: async ({ world, who, mark }: Doing) => {
    const { goals } = await callerOf(world, who).plan.read({ clientId });
    for (const goal of goals.slice(0, 2)) {
      const own = goal.ownViews.find(({ personId }) => personId === personIdOf(who));
      await callerOf(world, who).plan.writeOwnView({ clientId, goalId: goal.id, words: `${mark} ziet dit`, version: own?.version ?? null });
    }
  },
  answer: async ({ world, who, mark }: Doing) => {
    const { goals } = await callerOf(world, who).plan.read({ clientId });
    for (const { id, abilities } of goals.flatMap(({ steps }) => steps)) {
      if (abilities.includes("answer")) await callerOf(world, who).plan.answerStep({ clientId, stepId: id, answer: "yes" });
      if (abilities.includes("handBack")) await callerOf(world, who).plan.handBackStep({ clientId, stepId: id, words: `${mark} kan niet` });
      if (abilities.includes("offer")) await callerOf(world, who).plan.offerStep({ clientId, stepId: id });
    }
  },
  propose: async ({ world, who, mark }: Doing) => {
    const proposal = { clientId, kind: "addGoal" as const, words: `${mark} stelt voor`, doerId: personIdOf(who) };
    await callerOf(world, who).plan.makeProposal(proposal);
  },
  correct: async ({ world, who, mark }: Doing) => {
    const reach = { messageChannel: "text" as const, messageRhythm: "weekly" as const, telephone: "06 12345678" };
    await callerOf(world, who).membership.correctOwnPart({ clientId, name: mark, relationQuestion: mark, limitsWords: mark, ...reach });
  },
  pause: async ({ world, who, mark }: Doing) => {
    await callerOf(world, who).membership.pause({ clientId, personId: personIdOf(who), until: "2027-01-10", words: mark });
  },
  beRequested: async ({ world, who }: Doing) => {
    const { goals } = await callerOf(world, "dennis").plan.read({ clientId });
    for (const { id, abilities } of goals.flatMap(({ steps }) => steps).slice(0, 4)) {
      if (abilities.includes("request"))
        await callerOf(world, "dennis").plan.requestStep({ clientId, stepId: id, doerId: personIdOf(who) });
    }
  },
  beTicked: async ({ world, who }: Doing) => {
    const [goal] = (await callerOf(world, "dennis").plan.read({ clientId })).goals;
    const shared = { clientId, itemKind: "goal" as const, visibility: "chosen" as const, readerIds: [personIdOf(who)] };
    if (goal) await callerOf(world, "dennis").consent.changeVisibility({ ...shared, itemId: goal.id });
  },
  beGranted: async ({ world, who }: Doing) => {
    const given = { clientId, personId: personIdOf(who), label: "wellbeing" as const, period: "week" as const };
    await callerOf(world, "dennis").consent.giveGrant(given);
  },
  leave: async ({ world, who, mark }: Doing) => {
    await callerOf(world, who).membership.leave({ clientId, ownWords: "stay", words: mark });
  },
  beRemoved: async ({ world, who }: Doing) => {
    await callerOf(world, "dennis").membership.remove({ clientId, personId: personIdOf(who) });
  },
};
type Doing = { world: World; who: Member; mark: string };
type Deed = keyof typeof deeds;
const everyDeed = Object.keys(deeds).filter((name): name is Deed => name in deeds);

const inOrder = fc.array(fc.constantFrom(...everyDeed), { minLength: 2, maxLength: 9 });

describe("whatever a member did, and however they went", () => {
  it("nothing names them after they had it erased, but the log and the name beside it", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySharing, fc.constantFrom(...members), inOrder, async (sharing, who, done) => {
        const store = await openTestStore("sqlite");
        const world = await writePlan(store, sharing);
        const mark = `Naam-${who}-${done.length}`;
        for (const name of done) await deeds[name]({ world, who, mark }).catch(() => undefined);
        const { accountGone } = await callerOf(world, who).membership.eraseOwnPart({ clientId, sure: "yes" });
        expect(accountGone).toBe(true);
        expect(await tablesNaming(store, [personIdOf(who), mark])).toEqual([]);
        const { actor } = store.tables;
        expect((await store.read.select().from(actor)).some(({ id }) => id === personIdOf(who))).toBe(true);
        expect((await callerOf(world, "dennis").plan.read({ clientId })).goals.length).toBeGreaterThan(0);
        await store.close();
      }),
      { numRuns: 25 },
    );
  });
});
