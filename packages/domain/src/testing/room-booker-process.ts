// Run by tests as a process of its own: books a room for each day that it is told on its standard input, and says what came
// of it. It ends when nothing more can come. Arguments: the address of the database, and the identifiers of the plan, of who
// plans and of the room.
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { openStore } from "@naast/db/open-store";
import { Conflict, Invalid, idOf, newId, newMeeting, systemClock } from "@naast/vocabulary";
import { authorise } from "../authorise.ts";
import type { Context } from "../context.ts";
import { planMeeting } from "../meeting/plan-meeting.ts";

const [url = "", client, person, room] = process.argv.slice(2);
const clientId = idOf("Client").parse(client);
const actor = {
  personId: idOf("Person").parse(person),
  sessionId: newId("Session"),
  app: "portal" as const,
  strength: "one" as const,
  signedInAt: systemClock.now(),
  sharedDevice: false,
};
const store = await openStore({ url, autoMigrate: false });

/** What somebody hears who was too late: by a hair, or by a moment. */
function heard(error: unknown): string {
  if (error instanceof Conflict) return `conflict ${error.reason}`;
  if (error instanceof Invalid) return `invalid ${Object.values(error.fields).join()}`;
  return error instanceof Error ? `failed ${error.name}: ${error.message}` : "failed";
}

writeSync(1, "ready\n");
for await (const day of createInterface({ input: process.stdin })) {
  const ctx: Context = { store, clock: systemClock, actor, requestId: newId("Request") };
  const meeting = { clientId, title: `Overleg ${process.pid}`, day, time: "19:00", roomId: room, visibility: "everyone" };
  const booking = authorise(ctx, "meeting.plan", { clientId }).then((permit) => planMeeting(ctx, permit, newMeeting.parse(meeting)));
  const outcome = await booking.then(() => "booked", heard);
  writeSync(1, `${day} ${outcome}\n`);
}
await store.close();
