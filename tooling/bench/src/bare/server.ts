// What everything is measured against: node:http and prepared statements of better-sqlite3, without a framework, a rule, a
// sign-in or a log of who looked. Started with the path of a database; says its port to who started it.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { idOf, systemClock } from "@naast/vocabulary";
// oxlint-disable-next-line no-restricted-imports -- the driver itself is what the rest is compared with.
import Sqlite from "better-sqlite3";
import { planJson } from "./plan-json.ts";
import { planRows } from "./plan-rows.ts";
import { type BareStep, stepWriter } from "./write-step.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("give the path of a database");

const reading = new Sqlite(file, { readonly: true });
const writing = new Sqlite(file);
// The same pragmas as the store has.
for (const connection of [reading, writing]) connection.pragma("cache_size = -32768");
for (const pragma of ["synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"]) writing.pragma(pragma);

const rows = planRows(reading);
const writeStep = stepWriter(writing);
const clientId = idOf("Client");

function send(response: ServerResponse, answer: unknown) {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(answer));
}

async function handle(request: IncomingMessage, response: ServerResponse) {
  const [path, asked = ""] = (request.url ?? "").split("?clientId=");
  if (path === "/plan") return send(response, planJson(rows, { clientId: clientId.parse(asked), now: systemClock.now().getTime() }));
  if (path !== "/step") return response.writeHead(404).end();
  const step: BareStep = JSON.parse(await text(request));
  return send(response, { id: writeStep(step) });
}

const server = createServer((request, response) => void handle(request, response));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.send?.({ port: address.port });
});
// Nobody is left to measure.
process.once("disconnect", () => process.exit());
