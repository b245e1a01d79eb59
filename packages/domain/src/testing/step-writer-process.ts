// Run by tests as a process of its own: adds steps as the client until it is killed, and says which of them it was told
// are safe. Arguments: the address of the database, and the identifiers of the plan, its client, their session and a goal.
import { writeSync } from "node:fs";
import { openStore } from "@naast/db/open-store";
import { idOf, newId, systemClock } from "@naast/vocabulary";
import { authorise } from "../authorise.ts";
import type { Context } from "../context.ts";
import { addStep } from "../plan/add-step.ts";

const [url = "", client, person, session, goal] = process.argv.slice(2);
const clientId = idOf("Client").parse(client);
const goalId = idOf("Goal").parse(goal);
const actor = {
  personId: idOf("Person").parse(person),
  sessionId: idOf("Session").parse(session),
  app: "portal" as const,
  strength: "one" as const,
  signedInAt: systemClock.now(),
  sharedDevice: false,
};
const store = await openStore({ url, autoMigrate: false });

for (let count = 1; ; count += 1) {
  const ctx: Context = { store, clock: systemClock, actor, requestId: newId("Request") };
  const permit = await authorise(ctx, "step.add", { clientId });
  const step = { clientId, goalId, what: `Stap ${count}`, onDay: null, whenWords: null, doerId: null };
  const { item, changeId } = await addStep(ctx, permit, step);
  // Not console.log: what that has buffered is lost with the process.
  writeSync(1, `${item.id} ${changeId} ${permit.logId}\n`);
}
