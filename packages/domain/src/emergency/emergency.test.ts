import { emergencyPeriod, NotFound, newId, oneDay, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { openEmergencyAccess } from "./open-emergency-access.ts";
import { readReviews } from "./read-reviews.ts";
import { reviewEmergencyAccess } from "./review-emergency-access.ts";

describe("break-glass", () => {
  const { scenario, as } = inScenario("sqlite");

  const open = (key: "fatih" | "peter" | "ingrid" | "samira" | "amina" = "fatih") =>
    as(key).does("emergency.open", openEmergencyAccess, { reason: "Dennis is niet teruggekomen." });
  const reviews = async () => {
    const { ctx } = as("peter");
    return as("peter").doesInShelter("emergency.listReviews", (_ctx, permit) => readReviews(ctx, permit), null);
  };
  const review = async (key: "peter" | "fatih", emergencyAccessId = newId("EmergencyAccess")) =>
    as(key).doesInShelter("emergency.review", reviewEmergencyAccess, { emergencyAccessId, outcome: "fine", words: "Goed gedaan." });

  it("opens the plan for one hour, to read", async () => {
    await expect(as("fatih").reads()).rejects.toBeInstanceOf(NotFound);
    const { endsAt } = await open();
    expect(endsAt - scenario.clock.now().getTime()).toBe(emergencyPeriod);
    const plan = await as("fatih").reads();
    expect(plan.goals.map(({ id }) => id)).not.toContain(scenario.items.goals.me);
    await expect(as("fatih").permit("comment.add")).rejects.toBeInstanceOf(Refused);
    scenario.clock.forward(emergencyPeriod);
    await expect(as("fatih").reads()).rejects.toBeInstanceOf(NotFound);
  });

  it("is for workers who have no other way in", async () => {
    for (const key of ["ingrid", "samira"] as const) await expect(open(key)).rejects.toBeInstanceOf(Refused);
    await expect(open("amina")).rejects.toBeInstanceOf(NotFound);
  });

  it("cannot be extended", async () => {
    await open();
    await expect(open()).rejects.toBeInstanceOf(Refused);
  });

  it("is judged by the team lead, once", async () => {
    await open();
    const [waiting] = await reviews();
    await review("peter", present(waiting).id);
    expect(await reviews()).toEqual([]);
    await expect(review("peter", present(waiting).id)).rejects.toMatchObject({ reason: "already.there" });
    await expect(review("peter")).rejects.toBeInstanceOf(NotFound);
    await expect(review("fatih", present(waiting).id)).rejects.toBeInstanceOf(Refused);
  });

  it("is never judged by the one who opened it", async () => {
    await open("peter");
    const { emergencyAccess } = scenario.store.tables;
    const [own] = await scenario.store.read.select({ id: emergencyAccess.id }).from(emergencyAccess);
    await expect(review("peter", present(own).id)).rejects.toBeInstanceOf(Refused);
  });

  it("opens nothing more for who has one that nobody judged for a week", async () => {
    await open();
    scenario.clock.forward(7 * oneDay);
    await open();
    scenario.clock.forward(oneDay);
    await expect(open()).rejects.toBeInstanceOf(Refused);
    for (const { id } of await reviews()) await review("peter", id);
    await open();
  });
});
