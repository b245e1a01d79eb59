import { engines, type TestEngine } from "@naast/db/testing/stores";
import type { PersonaKey } from "@naast/testing";
import { Conflict, type Id, NotFound, newId, oneDay, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { inScenario } from "../testing/in-scenario.ts";
import { testForge } from "../testing/inviting.ts";
import { answerNomination } from "./answer-nomination.ts";
import { keepInvitations } from "./keep-invitations.ts";
import { makeNomination } from "./make-nomination.ts";
import { readNominations } from "./read-nominations.ts";

type Nominator = Extract<PersonaKey, "ingrid" | "samira">;

describe.each<TestEngine>(engines)("an idea of somebody to ask, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const think = (key: PersonaKey, label: string) =>
    as(key).does("nomination.make", makeNomination, { clientId: scenario.clientId, label, words: "Jullie lachten altijd samen." });
  const answer = (invitationId: Id<"Invitation">, said: "take" | "notNow", key: PersonaKey = "dennis") =>
    as(key).does("nomination.answer", answerNomination, { invitationId, answer: said });
  const readsOf = async (key: PersonaKey, label: string) =>
    (await readNominations(as(key).ctx, await as(key).permit("nomination.list"))).own
      .filter((one) => one.label === label)
      .map(({ state, nominatorName }) => [state, nominatorName]);

  const cases = [
    ["ingrid", "Ingrid"],
    ["samira", "Samira"],
  ] as const satisfies readonly (readonly [Nominator, string])[];

  it.each(cases)("is read by %s who had it: asked, and then taken over or not now", async (key, name) => {
    const [first, second] = [await think(key, "Wim"), await think(key, "Bea")];
    expect(await readsOf(key, "Wim")).toEqual([["asked", name]]);
    await answer(first.item.id, "notNow");
    await answer(second.item.id, "take");
    expect(await readsOf(key, "Wim")).toEqual([["notNow", name]]);
    expect(await readsOf(key, "Bea")).toEqual([["taken", name]]);
  });

  it("is nobody else's to read or to answer, and is answered once", async () => {
    const { item } = await think("samira", "Wim");
    for (const key of ["rik", "ingrid"] as const) expect(await readsOf(key, "Wim")).toEqual([]);
    for (const key of ["samira", "ingrid"] as const) await expect(answer(item.id, "take", key)).rejects.toBeInstanceOf(Refused);
    await expect(answer(newId("Invitation"), "take")).rejects.toBeInstanceOf(NotFound);
    await answer(item.id, "notNow");
    await expect(answer(item.id, "take")).rejects.toBeInstanceOf(Conflict);
  });

  it("that the client leaves alone for sixty days is not now, to who had it too", async () => {
    await think("samira", "Wim");
    scenario.clock.forward(61 * oneDay);
    const { store, clock } = scenario;
    await keepInvitations({ store, clock, forge: testForge().forge });
    expect(await readsOf("samira", "Wim")).toEqual([["notNow", "Samira"]]);
  });
});
