import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { getTRPCErrorFromUnknown, getTRPCErrorShape } from "@trpc/server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { router } from "./router.ts";
import { type AllRows, allRows, countWrites } from "./testing/all-rows.ts";
import { type Called, call, callerOf, contextOf, followScenario, procedures } from "./testing/calling.ts";
import { casesByPath } from "./testing/cases.ts";
import { edgesOf, junkAround } from "./testing/junk.ts";

const senders: readonly PersonaKey[] = ["dennis", "samira", "rik", "meryem", "ingrid", "peter", "fatih", "bram"];

/** Whose call gets the furthest: the first in line who may do it. */
async function bestOf(scenario: Scenario, path: string, input: unknown): Promise<PersonaKey> {
  for (const who of senders) if ((await call({ context: contextOf(scenario, who), path, input })).outcome === "ok") return who;
  return "dennis";
}

/** What an app gets to see of a failure. */
function shapeOf(thrown: Error, path: string) {
  const error = getTRPCErrorFromUnknown(thrown);
  return getTRPCErrorShape({ config: router._def._config, error, type: "unknown", path, input: undefined, ctx: undefined });
}

const textKey = /^[a-zA-Z]{4,20}$/;

/** A failure says its kind, and for a wrong field which text goes with it: no message, no stack, nothing that was sent. */
function isCalm({ error, failure }: Called, path: string): boolean {
  if (error === null || failure === null) return true;
  const shape = shapeOf(error, path);
  const told = Object.keys(shape).every((key) => ["message", "code", "data"].includes(key));
  const data = Object.keys(shape.data).every((key) => ["code", "httpStatus", "failure", "requestId"].includes(key));
  const fields = failure.kind === "invalid" ? Object.values(failure.fields) : [];
  return told && data && shape.message === shape.data.code && fields.every((text) => textKey.test(text));
}

/** What two people wrote at once and was not taken is kept, and is the only thing that a failing call writes. */
const kept: ReadonlySet<string> = new Set(["change", "history"]);

function writtenBetween(before: AllRows, after: AllRows, { failure }: Called): readonly string[] {
  const mayKeep = failure?.kind === "conflict" && failure.texts !== null;
  return Object.keys(after).filter((name) => before[name] !== after[name] && !(mayKeep && kept.has(name)));
}

/** A call that did not break, and did not speak of what broke. */
function expectCalm(called: Called, path: string): void {
  expect({ outcome: called.outcome, cause: called.error?.cause }).not.toMatchObject({ outcome: "bug" });
  expect(isCalm(called, path)).toBe(true);
}

type Junk = { isBest: boolean; who: PersonaKey; input: unknown };
type Thrown = { path: string; fields: readonly string[]; best: PersonaKey; numRuns: number; input: unknown };

/** Throws junk at one procedure, as who may use it and as others. */
async function throwJunk(scenario: Scenario, { path, best, numRuns, ...right }: Thrown, check: (called: Called) => Promise<void>) {
  const junk = fc.record<Junk>({ isBest: fc.boolean(), who: fc.constantFrom(...senders), input: junkAround(scenario, right) });
  await fc.assert(
    fc.asyncProperty(junk, async ({ isBest, who, input }) => {
      const called = await call({ context: contextOf(scenario, isBest ? best : who), path, input });
      expectCalm(called, path);
      await check(called);
    }),
    { numRuns },
  );
}

async function rightInput(scenario: Scenario, path: string): Promise<unknown> {
  return casesByPath.get(path)?.input({ scenario, who: "dennis", may: true, as: (key) => callerOf(scenario, key) });
}

describe("junk", () => {
  it.each(procedures)("$path never breaks on SQLite, writes nothing by half, and answers calmly", async ({ path, kind, fields }) => {
    const scenario = await openScenario("sqlite");
    const stopFollowing = await followScenario(scenario);
    const input = await rightInput(scenario, path);
    const best = await bestOf(scenario, path, input);
    const atStart = await allRows(scenario.store);
    const { store, writes } = countWrites(scenario.store);
    let before = atStart;
    let written = 0;
    await throwJunk({ ...scenario, store }, { path, fields, best, input, numRuns: 40 }, async (called) => {
      if (kind !== "mutation" || writes() === written) return;
      written = writes();
      const after = await allRows(scenario.store);
      expect(called.outcome === "ok" ? [] : writtenBetween(before, after, called)).toEqual([]);
      before = after;
    });
    expect(kind === "mutation" ? atStart : await allRows(scenario.store)).toEqual(atStart);
    stopFollowing();
    await scenario.close();
  });
});

describe("junk on PGlite, whose columns are stricter", () => {
  let scenario: Scenario;
  let stopFollowing: () => void;
  const inputs = new Map<string, unknown>();
  beforeAll(async () => {
    scenario = await openScenario("pglite");
    stopFollowing = await followScenario(scenario);
    for (const { path } of procedures) inputs.set(path, await rightInput(scenario, path));
  });
  afterAll(async () => {
    stopFollowing();
    await scenario.close();
  });

  // Who may use it; the others do not come as far as the database.
  const bestFor: readonly (readonly [RegExp, PersonaKey])[] = [
    [/plan\.(answer|handBack|offer|withdraw|writeOwn|removeOwn|makeProposal)/, "samira"],
    [/^(client|shelter|emergency\.review)/, "peter"],
    [/^emergency\.open/, "fatih"],
  ];

  it.each(procedures)("$path never breaks, and answers calmly", async ({ path, fields }) => {
    const input = inputs.get(path);
    const best = bestFor.find(([fitting]) => fitting.test(path))?.[1] ?? "dennis";
    for (const edge of edgesOf(input)) expectCalm(await call({ context: contextOf(scenario, best), path, input: edge }), path);
    await throwJunk(scenario, { path, fields, best, input, numRuns: 5 }, async () => {});
  });
});
