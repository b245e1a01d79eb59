import { issueOwnCard, prepareOwnCard } from "@naast/domain";
import { type ShelterAction, shelterActions } from "@naast/policy";
import { openScenario, personas, type Scenario } from "@naast/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { call, callerOf, contextOf, procedures } from "./testing/calling.ts";
import { casesByPath } from "./testing/cases.ts";

// Decision 0012: whatever lists, counts or names what an organisation has, passes a quiet plan by.
const isInShelter = (action: string): action is ShelterAction => action in shelterActions;
const pin = "7351";
let scenario: Scenario;
let quietIds: readonly string[];

beforeAll(async () => {
  scenario = await openScenario("sqlite");
  const { store, clock, personId } = scenario;
  const card = await prepareOwnCard({ newPin: pin, newPinAgain: pin });
  await store.write((tx) => issueOwnCard(tx, card, { personId: personId("dennis"), at: clock.now() }));
  const rows = async () => {
    const { client, organisation, person } = store.tables;
    const all = await Promise.all([client, organisation, person].map((table) => store.read.select({ id: table.id }).from(table)));
    return all.flat().map(({ id }): string => id);
  };
  const before = new Set(await rows());
  await callerOf(scenario, "dennis").card.chooseSecondPin({ pin, newPin: "8264", newPinAgain: "8264" });
  quietIds = (await rows()).filter((id) => !before.has(id));
});
afterAll(() => scenario.close());

it("a second PIN makes a person, a plan and a house", () => {
  expect(quietIds).toHaveLength(3);
});

const lists = procedures.filter(({ action = "", kind }) => isInShelter(action) && kind === "query");

it.each(lists)("$path does not name it, to nobody", async ({ path }) => {
  let answered = 0;
  for (const { key } of personas) {
    const input = await casesByPath.get(path)?.input({ scenario, who: key, may: true, as: (who) => callerOf(scenario, who) });
    const { outcome, result } = await call({ context: contextOf(scenario, key), path, input });
    if (outcome === "ok") answered += 1;
    const told = JSON.stringify(result) ?? "";
    expect({ key, named: quietIds.filter((id) => told.includes(id)) }).toEqual({ key, named: [] });
  }
  expect(answered).toBeGreaterThan(0);
});

const onPlans = procedures.filter(({ kind }) => kind === "query");

it.each(onPlans)("$path as the client of the real plan tells nothing of it", async ({ path }) => {
  const input = await casesByPath.get(path)?.input({ scenario, who: "dennis", may: true, as: (who) => callerOf(scenario, who) });
  const { result } = await call({ context: contextOf(scenario, "dennis"), path, input });
  const told = JSON.stringify(result) ?? "";
  expect(quietIds.filter((id) => told.includes(id))).toEqual([]);
});
