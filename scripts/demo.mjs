/**
 * `npm run demo`: from a fresh clone to two running apps, a filled database and a list of people to sign in as.
 * `npm run demo -- --fresh` starts over. This file and all it imports run on Node 20 before anything is installed.
 */

import { join } from "node:path";
import { appEnvironment, firstToFall, startApp, untilHealthy } from "./apps.mjs";
import { forgetPrepared, isPrepared, notePrepared } from "./prepared.mjs";
import { main, read, run } from "./processes.mjs";
import { prepareFolder, readSettings, requireFreePort, secretFor, startOver } from "./settings.mjs";
import { Refusal, say, step } from "./terminal.mjs";
import { install, requireMachine, requireNode, root, toolchainEnvironment } from "./toolchain.mjs";

const buildBoth = ["run", "build", "--concurrency=2", "--filter=./apps/*"];
let isUp = false;

await main(demo, {
  onInterrupt: () => {
    say(isUp ? "\nStopping both apps. Your data stays; the next start is quick." : "\nStopping.");
    return isUp ? 0 : 130;
  },
});

async function demo() {
  const isFresh = readArguments(process.argv.slice(2));
  requireMachine();
  const settings = readSettings(process.env, root);
  prepareFolder(settings.folder);
  for (const app of [settings.dashboard, settings.portal]) await requireFreePort(app);

  const logs = join(settings.folder, "logs");
  const environment = appEnvironment(settings, secretFor(settings.folder));
  await step("Install what is missing", () => install(logs));
  await step("Find Node", () => requireNode(logs));
  if (isFresh) {
    forgetPrepared(settings);
    await step("Start over with an empty database", async () => startOver(settings));
  }
  await prepareDatabase(settings, { logs, environment });
  await runStep({ title: "Build both apps", name: "build", command: "turbo", args: buildBoth }, { logs, environment });

  const apps = [settings.dashboard, settings.portal].map((app) => startApp(app, { environment, logs }));
  await step("Start both apps", () => Promise.all(apps.map(untilHealthy)).then(() => ""));
  await introduce(settings, { logs, environment });
  isUp = true;
  throw new Refusal(await firstToFall(apps));
}

function readArguments(given) {
  const unknown = given.find((argument) => argument !== "--fresh");
  if (unknown) throw new Refusal(`"${unknown}" is not known here. The one option is --fresh, which starts over: npm run demo -- --fresh`);
  return given.includes("--fresh");
}

async function prepareDatabase(settings, context) {
  if (isPrepared(settings, root)) return step("Migrate and fill the database", async () => "done before");
  await runStep({ title: "Migrate the database", name: "migrate", command: "pnpm", args: ["db:migrate"] }, context);
  const fill = { title: "Fill it with people and half a year of history, once", name: "seed", command: "pnpm", args: ["seed"] };
  await runStep(fill, context);
  notePrepared(settings, root);
}

function runStep({ title, name, command, args }, { logs, environment }) {
  const env = toolchainEnvironment(environment);
  return step(title, () => run({ what: title, command, args, cwd: root, env, log: join(logs, `${name}.log`) }));
}

async function introduce(settings, { logs, environment }) {
  const people = await read({
    what: "Listing the people",
    command: "pnpm",
    args: ["--silent", "--filter", "@naast/testing", "people"],
    cwd: root,
    env: toolchainEnvironment(environment),
    log: join(logs, "people.log"),
  });
  say(`
  Portal     ${settings.portal.url}      for clients and the people close to them
  Dashboard  ${settings.dashboard.url}      for workers

${people.trimEnd()}

  Data: ${settings.databaseFile ?? "in PostgreSQL"} · logs: ${logs}
  Ctrl-C stops everything.`);
}
