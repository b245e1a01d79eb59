/**
 * `npm test`: proves everything, from a fresh clone. `npm test -- types unit` runs some stages,
 * `npm test -- unit packages/db` narrows the unit stage to a path. Ends with "N passed, N failed, N skipped".
 */

import { join } from "node:path";
import { oneCheck, sum, summary } from "./counts.mjs";
import { requireChromium, requirePostgres } from "./machine.mjs";
import { startPostgres } from "./postgres.mjs";
import { main } from "./processes.mjs";
import { stages } from "./stages.mjs";
import { Refusal, say, step } from "./terminal.mjs";
import { install, requireMachine, requireNode, root } from "./toolchain.mjs";

const logs = join(root, "test-results/logs");

await main(test);

async function test() {
  const { chosen, paths } = readArguments(process.argv.slice(2));
  requireMachine();
  await step("Install what is missing", () => install(logs));
  await step("Find Node", () => requireNode(logs));
  const machine = await prepareMachine(chosen.flatMap((stage) => stage.needs ?? []));

  const counts = [];
  for (const stage of chosen) counts.push(await runStage(stage, { logs, paths, ...machine }));
  const total = sum(counts);
  say(`\n${summary(total)}`);
  return total.failed + total.skipped === 0 ? 0 : 1;
}

function readArguments(given) {
  const names = stages.map((stage) => stage.name);
  const chosen = stages.filter((stage) => given.includes(stage.name));
  const paths = given.filter((argument) => !names.includes(argument));
  const isLost = paths.length > 0 && !given.includes("unit");
  if (isLost)
    throw new Refusal(
      `"${paths[0]}" is not a stage. The stages are ${names.join(", ")}; a path follows unit: npm test -- unit packages/db`,
    );
  return { chosen: chosen.length > 0 ? chosen : stages, paths };
}

async function prepareMachine(needs) {
  const machine = {};
  if (needs.includes("chromium")) {
    await step("Find Chromium", async () => {
      const { path, remark } = await requireChromium(logs);
      machine.chromium = path;
      return remark;
    });
  }
  if (needs.includes("postgres")) {
    await step("Start a temporary PostgreSQL", async () => {
      const { path, remark } = await requirePostgres(logs);
      machine.postgres = await startPostgres({ programs: path, logs });
      return remark;
    });
  }
  return machine;
}

async function runStage(stage, context) {
  let counts = oneCheck(false);
  try {
    const work = async () => {
      counts = await stage.run(context);
      if (counts.failed + counts.skipped > 0) throw new Refusal(summary(counts));
      return summary(counts);
    };
    await step(stage.title, work, stage.soFar && (() => stage.soFar(context)));
  } catch (error) {
    say(`  ${error instanceof Refusal ? error.message : error.stack}`);
  }
  return counts;
}
