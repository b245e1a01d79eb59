import { closeSync, fsyncSync, openSync } from "node:fs";
import { addDays, type ClientId, dayOf, oneDay, systemClock } from "@naast/vocabulary";
// oxlint-disable-next-line no-restricted-imports -- rows in millions go in by SQL of the engine itself.
import Sqlite from "better-sqlite3";
import { clientIdAt, clientPersonIdAt, workerId } from "./identifiers.ts";
import { statementsFor } from "./statements.ts";

type PlanSize = { members: number; goals: number; steps: number; events: number };

/** The plan of the figures: with the client and two workers ten people. */
const fullPlan: PlanSize = { members: 7, goals: 12, steps: 60, events: 300 };
/** What the other plans of a very large organisation hold. */
const youngPlan: PlanSize = { members: 2, goals: 3, steps: 9, events: 24 };

/** Every so-many-th plan is full, the others are young. */
export type Filling = { file: string; plans: number; fullEvery: number };

/** Keys to sign in with: the worker of all filled plans, the client of the first one, and that of the second, who writes. */
export const people = { worker: "bench-worker", client: "bench-client", writer: "bench-writer" } as const;

const history = 180;

/**
 * Adds plans to a seeded database, and gives the full ones. Rows go in by time and not by plan, as they do in life: what
 * belongs to one plan lies spread over the file.
 */
export function fillPlans({ file, plans, fullEvery }: Filling): readonly ClientId[] {
  const connection = new Sqlite(file);
  try {
    connection.pragma("cache_size = -1048576");
    // Nobody else looks at this file yet, and when this fails it is thrown away.
    connection.pragma("journal_mode = OFF");
    connection.pragma("synchronous = OFF");
    connection.exec("begin");
    describePlans(connection, { plans, fullEvery });
    for (const statement of statementsFor(moments())) connection.exec(statement);
    letIn(connection);
    connection.exec("commit");
    connection.pragma("journal_mode = WAL");
  } finally {
    connection.close();
  }
  reachDisk(file);
  return Array.from({ length: Math.ceil(plans / fullEvery) }, (_, index) => clientIdAt(index * fullEvery));
}

/** Or the disk would be busy with it while the first figures are taken. */
function reachDisk(file: string) {
  const opened = openSync(file, "r+");
  fsyncSync(opened);
  closeSync(opened);
}

function moments() {
  const now = systemClock.now().getTime();
  const today = dayOf(now);
  return { now, start: now - history * oneDay, today: addDays(today, -history), lastDay: addDays(today, history) };
}

/** The tables that the inserts are made from: which plans, counting, labels, colleagues, and where they live. */
function describePlans(connection: Sqlite.Database, { plans, fullEvery }: Omit<Filling, "file">) {
  connection.exec(`
    create temp table plan (n integer primary key, members integer, goals integer, steps integer, events integer);
    create temp table number (i integer primary key);
    create temp table label (n integer primary key, label text);
    insert into label values (0, 'purpose'), (1, 'goals'), (2, 'meetings'), (3, 'messages');
    create temp table colleague as select row_number() over (order by personId) - 1 as n, personId from worker where endedAt is null;
    create temp table place as select organisationId, locationId, teamId from client limit 1;
  `);
  const addNumber = connection.prepare("insert into number values (?)");
  for (let i = 0; i < fullPlan.events; i += 1) addNumber.run(i);
  const addPlan = connection.prepare("insert into plan values (?, ?, ?, ?, ?)");
  for (let n = 0; n < plans; n += 1) {
    const { members, goals, steps, events } = n % fullEvery === 0 ? fullPlan : youngPlan;
    addPlan.run(n, members, goals, steps, events);
  }
}

/** Makes the demo's door know them. */
function letIn(connection: Sqlite.Database) {
  const add = connection.prepare("insert into installation (key, value) values (?, ?)");
  const words = "Voor de cijfers.";
  add.run(`demo:${people.worker}`, JSON.stringify({ personId: workerId, app: "dashboard", name: "Bente", words }));
  for (const [plan, key] of [people.client, people.writer].entries()) {
    add.run(`demo:${key}`, JSON.stringify({ personId: clientPersonIdAt(plan), app: "portal", name: `Client ${plan}`, words }));
  }
}
