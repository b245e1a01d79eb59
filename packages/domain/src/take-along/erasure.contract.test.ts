import { engines, type TestEngine } from "@naast/db/testing/stores";
import { Conflict, erasurePeriod, NotFound, newId, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { issueCard } from "../account/issue-card.ts";
import { present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { endErasure } from "./end-erasure.ts";
import { erasePlan } from "./erase-plan.ts";
import { readErasure } from "./read-erasure.ts";
import { startErasure } from "./start-erasure.ts";

describe.each<TestEngine>(engines)("erasing that a worker starts with the client on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const start = () => as("ingrid").does("erasure.start", startErasure, null);
  const read = (who: "ingrid" | "dennis") => as(who).does("erasure.read", readErasure, null);
  const withoutEmail = async () => {
    const { person } = scenario.store.tables;
    await scenario.store.write(async (tx) => {
      await tx.update(person).set({ email: null });
    });
  };

  it("erases nothing by itself; the client reads who started, and erases", async () => {
    const { item } = await start();
    const at = scenario.clock.now().getTime();
    const started = { id: item.id, workerName: "Ingrid", startedAt: at, endsAt: at + erasurePeriod };
    expect(await read("dennis")).toEqual({ clientName: "Dennis", started, waysIn: { card: false, email: true } });
    expect((await as("dennis").reads()).goals.length).toBeGreaterThan(0);
    const { proof } = await as("dennis").does("plan.erase", erasePlan, null);
    const { accessLog, erasure } = scenario.store.tables;
    expect(await scenario.store.read.select().from(erasure)).toEqual([]);
    const log = await scenario.store.read.select().from(accessLog);
    expect(log.filter(({ action }) => action === "erasure.start" || action === "plan.erase").map(({ action }) => action)).toEqual([
      "erasure.start",
      "plan.erase",
    ]);
    expect(log.some(({ id, action }) => id === proof && action === "plan.erase")).toBe(true);
    await expect(as("ingrid").permit("erasure.read")).rejects.toBeInstanceOf(NotFound);
  });

  it("is refused to who takes part, found by nobody outside, and only the client erases", async () => {
    await expect(as("samira").permit("erasure.start")).rejects.toBeInstanceOf(Refused);
    await expect(as("dennis").permit("erasure.start")).rejects.toBeInstanceOf(Refused);
    await expect(as("ingrid").permit("plan.erase")).rejects.toBeInstanceOf(Refused);
    for (const outside of ["peter", "fatih", "bram"] as const)
      await expect(as(outside).permit("erasure.start")).rejects.toBeInstanceOf(NotFound);
  });

  it("is started once at a time, and only when the client can come in: by e-mail or with a card", async () => {
    await start();
    await expect(start()).rejects.toBeInstanceOf(Conflict);
    scenario.clock.forward(erasurePeriod);
    expect((await read("dennis")).started).toBeNull();
    await withoutEmail();
    await expect(start()).rejects.toMatchObject({ reason: "client.noWayIn" });
    await as("ingrid").does("card.issue", issueCard, { clientId: scenario.clientId, recognition: "known", forgotPin: false });
    expect((await read("ingrid")).waysIn).toEqual({ card: true, email: false });
    await start();
    expect((await read("dennis")).started).toMatchObject({ workerName: "Ingrid" });
  });

  it("does not go on when either of the two says so, and everything stays", async () => {
    for (const who of ["dennis", "ingrid"] as const) {
      await start();
      const { id } = present((await read("dennis")).started);
      expect(await as(who).does("erasure.end", endErasure, { erasureId: id })).toBeNull();
      expect((await read("ingrid")).started).toBeNull();
    }
    await expect(as("dennis").does("erasure.end", endErasure, { erasureId: newId("Erasure") })).rejects.toBeInstanceOf(NotFound);
    expect((await as("dennis").reads()).goals.length).toBeGreaterThan(0);
  });
});
