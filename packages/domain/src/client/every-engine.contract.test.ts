import { engines, type TestEngine } from "@naast/db/testing/stores";
import { emergencyPeriod, NotFound } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { openEmergencyAccess } from "../emergency/open-emergency-access.ts";
import { readReviews } from "../emergency/read-reviews.ts";
import { reviewEmergencyAccess } from "../emergency/review-emergency-access.ts";
import { acting, present } from "../testing/acting.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { assignWorker } from "./assign-worker.ts";
import { endAssignment } from "./end-assignment.ts";
import { startClient } from "./start-client.ts";

/** What cannot be taken back within 30 seconds and so is in no deed; the rest is in `undo-change.contract.test.ts`. */
describe.each<TestEngine>(engines)("a new client on %s", (engine) => {
  const { scenario } = inOneScenario(engine);

  async function start() {
    const { location } = scenario.store.tables;
    const [first] = await scenario.store.read.select({ id: location.id }).from(location);
    const started = { name: "Nora", email: null, language: "en" as const, locationId: present(first).id };
    return acting(scenario)("peter").doesInShelter("client.start", startClient, started);
  }

  it("gets a plan, a worker more and one less, and a look with urgency that is judged", async () => {
    const { clientId } = await start();
    const as = acting(scenario, clientId);
    const yara = { clientId, workerId: scenario.personId("yara"), kind: "supportWorker" as const, from: "2026-11-23", until: null };
    const { item } = await as("peter").does("assignment.start", assignWorker, yara);
    expect((await as("yara").reads()).clientName).toBe("Nora");
    await as("peter").does("assignment.end", endAssignment, { assignmentId: item.id });
    await expect(as("yara").reads()).rejects.toBeInstanceOf(NotFound);

    const { endsAt } = await as("fatih").does("emergency.open", openEmergencyAccess, { reason: "Er is rook." });
    expect(endsAt).toBe(scenario.clock.now().getTime() + emergencyPeriod);
    expect((await as("fatih").reads()).reader.emergencyUntil).toBe(endsAt);
    const { ctx } = as("peter");
    const reviews = () => as("peter").doesInShelter("emergency.listReviews", (_ctx, permit) => readReviews(ctx, permit), null);
    const { id } = present((await reviews()).find((one) => one.clientId === clientId));
    const judged = { emergencyAccessId: id, outcome: "talkAbout" as const, words: "We praten erover." };
    await as("peter").doesInShelter("emergency.review", reviewEmergencyAccess, judged);
    expect((await reviews()).map((one) => one.id)).not.toContain(id);
  });
});
