import { engines, type TestEngine } from "@naast/db/testing/stores";
import { NotFound } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { startClient } from "../client/start-client.ts";
import { bringPlanIn, previewBringIn } from "../take-along/bring-plan-in.ts";
import { erasePlan } from "../take-along/erase-plan.ts";
import { takePlanAlong } from "../take-along/take-plan-along.ts";
import { acting, present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { correctOwnPart } from "./correct-own-member-part.ts";
import { eraseOwnPart } from "./erase-own-member-part.ts";
import { pauseMember } from "./pause-member.ts";
import { readOwnPart } from "./read-own-member-part.ts";
import { removeMember } from "./remove-member.ts";

/** What cannot be taken back within 30 seconds and so is in no deed; the rest is in `undo-change.contract.test.ts`. */
describe.each<TestEngine>(engines)("stepping back and taking along on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  it("somebody rests, sets right what is held, is taken out, and has it erased", async () => {
    const personId = scenario.personId("samira");
    await as("samira").does("member.pause", pauseMember, { personId, until: "2026-12-20", words: "Rust" });
    const reach = { messageChannel: "text" as const, messageRhythm: "weekly" as const, telephone: "06 12345678" };
    const right = { name: "Samira B.", relationQuestion: "grote zus", limitsWords: "Niet laat bellen", ...reach };
    await as("samira").does("ownPart.correct", correctOwnPart, right);
    expect(await as("samira").does("ownPart.read", readOwnPart, null)).toMatchObject({
      account: { name: "Samira B." },
      membership: { state: "paused", askedRelationWords: "grote zus", telephone: "06 12345678", limitsWords: "Niet laat bellen" },
    });
    await as("dennis").does("member.remove", removeMember, { personId });
    const held = await as("samira").does("ownPart.read", readOwnPart, null);
    expect(held).toMatchObject({ clientName: null, membership: { state: "removed", telephone: null }, promised: [], accountGoesToo: true });
    expect(await as("samira").does("ownPart.erase", eraseOwnPart, null)).toEqual({ accountGone: true });
    await expect(as("samira").permit("ownPart.read")).rejects.toBeInstanceOf(NotFound);
    const { person } = scenario.store.tables;
    expect((await scenario.store.read.select().from(person)).some(({ id }) => id === personId)).toBe(false);
    expect((await as("dennis").reads()).goals.length).toBeGreaterThan(0);
  });

  it("a plan goes along, comes in elsewhere, and is erased where it was", async () => {
    const { plan } = await as("dennis").does("plan.takeAlong", takePlanAlong, { withoutOthers: false });
    const { client, location } = scenario.store.tables;
    const [house] = await scenario.store.read.select({ id: location.id }).from(location);
    const started = { name: "Dennis", email: null, language: "nl" as const, locationId: present(house).id };
    const { clientId } = await as("peter").doesInShelter("client.start", startClient, started);
    const [owner] = (await scenario.store.read.select().from(client)).filter(({ id }) => id === clientId);
    const actor = { ...scenario.signedIn("dennis"), personId: present(owner).personId };
    const elsewhere = acting({ ...scenario, as: () => ({ ...scenario.as("dennis"), actor }) }, clientId)("dennis");
    const file = JSON.stringify(plan);
    expect((await elsewhere.does("plan.bringIn", previewBringIn, { file })).goals).toEqual(plan.goals.map(({ words }) => words));
    await elsewhere.does("plan.bringIn", bringPlanIn, { file, sharing: "same" });
    const again = await elsewhere.does("plan.takeAlong", takePlanAlong, { withoutOthers: false });
    expect(again.plan.goals).toEqual(plan.goals);
    await as("dennis").does("plan.erase", erasePlan, null);
    await expect(as("dennis").permit("plan.read")).rejects.toBeInstanceOf(NotFound);
    expect((await elsewhere.reads()).goals.length).toBe(plan.goals.length);
  });
});
