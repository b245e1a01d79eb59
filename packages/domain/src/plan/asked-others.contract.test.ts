import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { type Id, idOf, NotFound, type ProposalKind, Refused, type Visibility, visibilities } from "@naast/vocabulary";
import { assert, asyncProperty, constantFrom, record, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { readWhoSeesWhat } from "../consent/read-who-sees-what.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { readTimeline } from "../journal/read-timeline.ts";
import { proposed } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { makeProposal } from "./make-proposal.ts";
import { proposalsWaiting } from "./proposals-waiting.ts";
import { readProposal } from "./read-proposal.ts";
import { respondToProposal } from "./respond-to-proposal.ts";
import { undoChange } from "./undo-change.ts";

describe.each<TestEngine>(engines)("something new that is proposed, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  type NewKind = Extract<ProposalKind, "addGoal" | "addMeeting" | "addPerson">;
  const newKinds: readonly NewKind[] = ["addGoal", "addMeeting", "addPerson"];
  const others = ["rik", "ingrid", "sanne", "wilma"] as const;

  async function propose(kind: NewKind) {
    const when = { onDay: "2026-12-20", atTime: "14:00" };
    const asked = { ...proposed, ...when, clientId: scenario.clientId, kind, goalId: null, words: "Een hond" };
    return idOf("Proposal").parse((await as("samira").does("proposal.make", makeProposal, asked)).item.id);
  }
  const show = (itemId: Id<"Proposal">, visibility: Visibility, readers: readonly PersonaKey[] = []) => {
    const readerIds = readers.map((key) => scenario.personId(key));
    const shared = { clientId: scenario.clientId, itemKind: "proposal" as const, itemId, visibility, readerIds };
    return as("dennis").does("visibility.change", changeVisibility, shared);
  };
  const page = (key: PersonaKey, id: Id<"Proposal">) => as(key).does("plan.read", readProposal, id);
  const say = (key: PersonaKey, proposalId: Id<"Proposal">) =>
    as(key).does("proposal.respond", respondToProposal, { proposalId, kind: "good", words: "Leuk." });
  /** Every way in which somebody could hear of it. */
  async function hearsOf(key: PersonaKey, id: Id<"Proposal">) {
    const lists = (await as(key).reads()).proposals.some((one) => one.id === id);
    const one = as(key);
    const waits = (await proposalsWaiting(one.ctx, await one.permit("plan.read"))).some(({ itemId }) => itemId === id);
    const asked = { clientId: scenario.clientId, limit: 50 };
    const { entries } = await one.does("timeline.read", readTimeline, asked);
    const told = entries.some(
      ({ event, actorName }) =>
        event.kind.startsWith("proposal.") &&
        actorName === "Samira" &&
        "proposal" in event &&
        event.proposal.startsWith("add") &&
        event.proposal !== "addStep",
    );
    const opens = await page(key, id).then(
      () => true,
      (error: unknown) => !(error instanceof NotFound),
    );
    const responds = await say(key, id).then(
      () => true,
      (error: unknown) => !(error instanceof NotFound || error instanceof Refused),
    );
    return [lists, waits, told, opens, responds];
  }

  it.each(newKinds)("%s: nobody beside the client and who proposed it hears of it before the client asks them", async (kind) => {
    const id = await propose(kind);
    for (const key of others) expect(await hearsOf(key, id)).toEqual([false, false, false, false, false]);
    expect(await page("dennis", id)).toMatchObject({ mayAskOthers: true, readBy: [scenario.personId("samira")], silent: [] });
    expect(await page("samira", id)).toMatchObject({ mayAskOthers: false, silent: [], proposal: { visibility: "me" } });
  });

  it.each(newKinds)("%s: whom the client asks says what they think, and silence is named", async (kind) => {
    const id = await propose(kind);
    await show(id, "chosen", ["rik", "ingrid"]);
    expect((await hearsOf("rik", id)).slice(0, 4)).toEqual([true, true, true, true]);
    expect(await hearsOf("sanne", id)).toEqual([false, false, false, false, false]);
    expect(await page("dennis", id)).toMatchObject({
      responses: [{ personId: scenario.personId("rik"), words: "Leuk." }],
      silent: [scenario.personId("ingrid")],
      readerIds: [scenario.personId("rik"), scenario.personId("ingrid")],
    });
    expect(await page("samira", id)).toMatchObject({ responses: [{ words: "Leuk." }], proposal: { visibility: "chosen" } });
  });

  it("is read by fewer at once when the client says so; what was said stays with the client and who proposed it", async () => {
    const id = await propose("addGoal");
    const { changeId } = await show(id, "everyone");
    await say("rik", id);
    await as("dennis").does("change.undo", undoChange, { changeId });
    await expect(page("rik", id)).rejects.toBeInstanceOf(NotFound);
    await show(id, "workers");
    await expect(page("rik", id)).rejects.toBeInstanceOf(NotFound);
    expect((await page("ingrid", id)).silent).not.toContain(scenario.personId("rik"));
    expect((await page("dennis", id)).responses).toMatchObject([{ words: "Leuk." }]);
  });

  it("needs the label too, and stands with who sees what", async () => {
    const id = await propose("addGoal");
    await show(id, "everyone");
    await as("dennis").does("grant.withdraw", withdrawGrant, { personId: scenario.personId("rik"), label: "goals" });
    await expect(page("rik", id)).rejects.toBeInstanceOf(NotFound);
    const { items } = await as("dennis").does("consent.read", readWhoSeesWhat, null);
    const item = items.find((one) => one.id === id);
    expect(item).toMatchObject({ kind: "proposal", visibility: "everyone" });
    expect(item?.readNowBy).toContain("Samira");
    expect(item?.readNowBy).not.toContain("Rik");
  });

  it("is shown by the client alone, and nothing else that is proposed is shown like this", async () => {
    const id = await propose("addMeeting");
    for (const key of ["samira", "rik", "ingrid"] as const)
      await expect(as(key).permit("visibility.change")).rejects.toBeInstanceOf(Refused);
    await expect(show(scenario.items.proposals.waiting, "everyone")).rejects.toBeInstanceOf(NotFound);
    expect((await page("dennis", scenario.items.proposals.waiting)).mayAskOthers).toBe(false);
    expect((await page("dennis", id)).mayAskOthers).toBe(true);
  });

  it("is read exactly by whom the client lets read it, whatever was chosen before", async () => {
    const ids = new Map(await Promise.all(newKinds.map(async (kind) => [kind, await propose(kind)] as const)));
    const workers = new Set<PersonaKey>(["ingrid", "sanne"]);
    const choice = record({
      kind: constantFrom(...newKinds),
      visibility: constantFrom(...visibilities),
      ticked: subarray(["rik", "ingrid", "sanne"] as const, { minLength: 1 }),
    });
    await assert(
      asyncProperty(choice, async ({ kind, visibility, ticked }) => {
        const id = ids.get(kind) ?? scenario.items.proposals.waiting;
        await show(id, visibility, visibility === "chosen" ? ticked : []);
        for (const key of ["rik", "ingrid", "sanne"] as const) {
          const may = { me: false, workers: workers.has(key), chosen: ticked.includes(key), everyone: true }[visibility];
          expect((await as(key).reads()).proposals.some((one) => one.id === id)).toBe(may);
        }
      }),
      { numRuns: 25 },
    );
  });
});
