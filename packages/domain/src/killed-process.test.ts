import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { linkOf, type Store } from "@naast/db";
import { openTestDatabase, sharedEngines } from "@naast/db/testing/stores";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { tellScenario } from "@naast/testing/scenario/joint-plan";
import { openShelter } from "@naast/testing/seed/shelter";
import { testClock } from "@naast/testing/test-clock";
import { writeRows } from "@naast/testing/write-rows";
import { newId } from "@naast/vocabulary";
import { describe, expect, it, vi } from "vitest";

const clientId = clientIdOf("dennis");
const enough = 25;

type Confirmed = { stepId: string; changeId: string; logId: string };
type StepWriter = { process: ChildProcess; confirmed: () => readonly Confirmed[]; ended: Promise<unknown> };

/** A process of its own that adds steps to the plan of Dennis until it is killed. */
function startWriting(url: string, goalId: string): StepWriter {
  const script = join(import.meta.dirname, "testing/step-writer-process.ts");
  const given = [url, clientId, personIdOf("dennis"), newId("Session"), goalId];
  const child = spawn(process.execPath, [script, ...given], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return {
    process: child,
    // The last piece is no whole line when the process was killed in the middle of it.
    confirmed: () =>
      output
        .split("\n")
        .slice(0, -1)
        .map((line) => {
          const [stepId = "", changeId = "", logId = ""] = line.split(" ");
          return { stepId, changeId, logId };
        }),
    ended: once(child, "close"),
  };
}

/** What stands in the database of the steps that were added: the step, its change, its history, its event, its line. */
async function written({ read, tables }: Store) {
  const { accessLog, change, event, history, step } = tables;
  const steps = (await read.select().from(step)).filter(({ what }) => /^Stap \d+$/.test(what));
  const ofSteps = new Set<string>(steps.map(({ id }) => id));
  const histories = (await read.select().from(history)).filter(({ itemId }) => ofSteps.has(itemId));
  const events = (await read.select().from(event)).filter(({ stepId }) => stepId !== null && ofSteps.has(stepId));
  const ofEvents = new Set<string | null>(events.map(({ changeId }) => changeId));
  const changes = (await read.select().from(change)).filter(({ id, kind }) => ofEvents.has(id) || kind === "step.added");
  return { steps, histories, events, changes, lines: await read.select().from(accessLog).orderBy(accessLog.seq) };
}
type Written = Awaited<ReturnType<typeof written>>;

const idsIn = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

/** Everything that was confirmed is there. */
function expectKept({ steps, changes, lines }: Written, confirmed: readonly Confirmed[]): void {
  const [stepIds, changeIds, lineIds] = [idsIn(steps), idsIn(changes), idsIn(lines)];
  expect(confirmed.filter(({ stepId }) => !stepIds.has(stepId))).toEqual([]);
  expect(confirmed.filter(({ changeId }) => !changeIds.has(changeId))).toEqual([]);
  expect(confirmed.filter(({ logId }) => !lineIds.has(logId))).toEqual([]);
}

/** Each step has its history, its event and its change, and none of these stands without a step. */
function expectWhole({ steps, histories, events, changes, lines }: Written): void {
  expect(histories).toHaveLength(steps.length);
  expect(events).toHaveLength(steps.length);
  expect(changes).toHaveLength(steps.length);
  expect(new Set(histories.map(({ itemId }) => itemId))).toEqual(idsIn(steps));
  expect(new Set(events.map(({ stepId }) => stepId))).toEqual(idsIn(steps));
  expect(new Set(events.map(({ changeId }) => changeId))).toEqual(idsIn(changes));
  expect(lines.filter((line, at) => line.hash !== linkOf(line, lines[at - 1]?.hash ?? ""))).toEqual([]);
}

describe.each(sharedEngines)("a process that is killed while it writes to %s", (engine) => {
  it("loses nothing that it confirmed, leaves nothing by half, and the next one goes on", { timeout: 120_000 }, async () => {
    const database = await openTestDatabase(engine);
    const world = openShelter(testClock());
    const { goals } = tellScenario(world);
    // The process asks for its rights today; what the story gave on other days does not matter to the client.
    await writeRows(await database.open(), { ...world.rows, change: [], history: [], event: [], visits: [] });
    const confirmed: Confirmed[] = [];
    for (let round = 0; round < 3; round += 1) {
      const writer = startWriting(database.url ?? "", goals.everyone);
      await vi.waitFor(() => expect(writer.confirmed().length).toBeGreaterThan(enough), { timeout: 60_000, interval: 3 });
      writer.process.kill("SIGKILL");
      await writer.ended;
      confirmed.push(...writer.confirmed());
      const found = await written(await database.open());
      expectKept(found, confirmed);
      expectWhole(found);
    }
    expect(confirmed.length).toBeGreaterThan(3 * enough);
    await database.close();
  });
});
