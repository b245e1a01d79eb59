import { createHash } from "node:crypto";
import { Invalid, labels, languages, minute, NotFound, newId, oneDay, Refused, type VisibilityChange } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readMap } from "../network/read-map.ts";
import { goalIn, present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { changeVisibility } from "./change-visibility.ts";
import { giveGrant } from "./give-grant.ts";
import { endOf, grantText } from "./grant-text.ts";
import { readWhoSeesWhat } from "./read-who-sees-what.ts";
import { withdrawGrant } from "./withdraw-grant.ts";

const { scenario, as } = inScenario("sqlite");

const share = (change: Partial<VisibilityChange>) =>
  as("dennis").does("visibility.change", changeVisibility, {
    clientId: scenario.clientId,
    itemKind: "goal",
    itemId: scenario.items.goals.everyone,
    visibility: "everyone",
    readerIds: [],
    ...change,
  });
type Reader = "dennis" | "samira" | "rik" | "ingrid" | "sanne";
const readersOf = async (goalId: string) => {
  const found: Reader[] = [];
  for (const key of ["dennis", "samira", "rik", "ingrid", "sanne"] as const)
    if ((await as(key).reads()).goals.some(({ id }) => id === goalId)) found.push(key);
  return found;
};

describe("who reads a goal", () => {
  it.each<[VisibilityChange["visibility"], Reader[]]>([
    ["me", ["dennis"]],
    ["workers", ["dennis", "ingrid", "sanne"]],
    ["chosen", ["dennis", "rik", "sanne"]],
    ["everyone", ["dennis", "samira", "rik", "ingrid", "sanne"]],
  ])("is for %s: %s, from the next reading on", async (visibility, readers) => {
    await share({ visibility, readerIds: [scenario.personId("rik"), scenario.personId("sanne")] });
    expect(await readersOf(scenario.items.goals.everyone)).toEqual(readers);
  });

  it("forgets who was ticked once it is for others", async () => {
    await share({ visibility: "chosen", readerIds: [scenario.personId("rik")] });
    await share({ visibility: "workers", readerIds: [scenario.personId("rik")] });
    expect(goalIn(await as("dennis").reads(), scenario.items.goals.everyone).readerIds).toEqual([]);
  });

  it("is for people who take part", async () => {
    for (const readerIds of [[], [scenario.personId("kees")], [newId("Person")]])
      await expect(share({ visibility: "chosen", readerIds })).rejects.toBeInstanceOf(Invalid);
  });

  it("is said by the client alone, about their own plan", async () => {
    const closed = { clientId: scenario.clientId, itemKind: "goal" as const, visibility: "me" as const, readerIds: [] };
    const change = { ...closed, itemId: scenario.items.goals.everyone };
    for (const key of ["samira", "ingrid"] as const)
      await expect(as(key).does("visibility.change", changeVisibility, change)).rejects.toBeInstanceOf(Refused);
    await expect(share({ itemId: scenario.items.other.goalId })).rejects.toBeInstanceOf(NotFound);
  });

  it("holds for meetings and moments too", async () => {
    await share({ itemKind: "meeting", itemId: scenario.items.meetings.everyone, visibility: "me" });
    await share({ itemKind: "contactMoment", itemId: scenario.items.contactMoments.everyone, visibility: "me" });
    const { meetings, contactMoments } = await as("rik").reads();
    expect([meetings, contactMoments]).toEqual([[], []]);
  });
});

describe("a grant", () => {
  const withdraw = (label: (typeof labels)[number]) =>
    as("dennis").does("grant.withdraw", withdrawGrant, { personId: scenario.personId("samira"), label });
  const give = (period: "week" | "year", key: "samira" | "kees" | "marco" = "samira") =>
    as("dennis").does("grant.give", giveGrant, { clientId: scenario.clientId, personId: scenario.personId(key), label: "goals", period });
  const endOfGoals = async () => {
    const dennis = as("dennis");
    const { people } = await readWhoSeesWhat(dennis.ctx, await dennis.permit("consent.read"));
    const samira = present(people.find(({ person }) => person.personId === scenario.personId("samira")));
    return samira.grants.filter(({ label }) => label === "goals").map(({ endsOn }) => endsOn);
  };

  it("is taken back at once: nothing of that kind is left to read", async () => {
    await withdraw("goals");
    const plan = await as("samira").reads();
    expect(plan.goals).toEqual([]);
    expect(plan.meetings.length).toBeGreaterThan(0);
    await expect(withdraw("goals")).rejects.toBeInstanceOf(NotFound);
  });

  it("is given until a day, and replaces the one before", async () => {
    await give("week");
    expect(await endOfGoals()).toEqual(["2026-11-30"]);
    scenario.clock.forward(7 * oneDay);
    expect((await as("samira").reads()).goals.length).toBeGreaterThan(0);
    scenario.clock.forward(oneDay);
    expect((await as("samira").reads()).goals).toEqual([]);
  });

  it("is for who takes part", async () => {
    for (const key of ["kees", "marco"] as const) await expect(give("year", key)).rejects.toBeInstanceOf(Invalid);
  });

  it("keeps the sentence that was shown, and its hash", async () => {
    const { item } = await give("year");
    const { grant } = scenario.store.tables;
    const rows = await scenario.store.read.select().from(grant);
    const kept = present(rows.find(({ id }) => id === item.id));
    expect(kept.textShown).toBe(
      "Samira mag dit lezen: de doelen en stappen die je met deze persoon deelt. Dat mag tot en met 23 november 2027. Je kunt het altijd terugdraaien.",
    );
    expect(kept.textHash).toBe(createHash("sha256").update(kept.textShown).digest("hex"));
    scenario.clock.forward(minute);
  });

  it("is said in the client's language for every kind of information", () => {
    const texts = languages.flatMap((language) => labels.map((label) => grantText({ language, label, name: "Rik", endsOn: "2027-01-31" })));
    expect(new Set(texts).size).toBe(languages.length * labels.length);
    expect(texts.every((text) => text.startsWith("Rik ") && text.includes("31"))).toBe(true);
  });

  it("ends on the same day of the month, or the last", () => {
    expect(endOf("month", "2027-01-31")).toBe("2027-02-28");
    expect(endOf("halfYear", "2026-08-31")).toBe("2027-02-28");
    expect(endOf("year", "2028-02-29")).toBe("2029-02-28");
    expect(endOf("week", "2026-12-28")).toBe("2027-01-04");
  });
});

describe("what each person sees of the map, as the client reads it", () => {
  // Ingrid sits beside the client now, and looks at the whole map with them.
  const keys = ["samira", "rik", "sanne"] as const;
  const told = async () => {
    const { people } = await as("dennis").does("consent.read", readWhoSeesWhat, null);
    return new Map(people.map(({ person, nodesSeen }) => [person.personId, nodesSeen.toSorted()]));
  };
  const give = (key: (typeof keys)[number]) =>
    as("dennis").does("grant.give", giveGrant, {
      clientId: scenario.clientId,
      personId: scenario.personId(key),
      label: "networkMap",
      period: "year",
    });

  it("is what they read there, by name, and nobody where the map is not shared", async () => {
    expect((await told()).get(scenario.personId("samira"))).toEqual([]);
    for (const key of keys) await give(key);
    const found = await told();
    for (const key of keys) {
      const read = (await as(key).does("network.read", readMap, null)).nodes.map(({ label }) => label).toSorted();
      expect([key, found.get(scenario.personId(key))]).toEqual([key, read]);
    }
    expect(found.get(scenario.personId("rik"))).toEqual(["Café Jan", "Rik", "Samira"]);
    expect(found.get(scenario.personId("samira"))).toEqual(["Café Jan", "Rik"]);
  });

  it("follows one person of the map that is shared or no longer", async () => {
    await give("samira");
    await share({ itemKind: "networkNode", itemId: scenario.items.nodes.everyone, visibility: "me" });
    expect((await told()).get(scenario.personId("samira"))).toEqual(["Café Jan"]);
  });
});
