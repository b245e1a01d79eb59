import type { Context } from "@naast/domain";
import { locationIdOf } from "@naast/testing/seed/shelter";
import type { ClientId, PersonId } from "@naast/vocabulary";
import { createCaller } from "../router.ts";
import { type Asked, type Caller, callerOf, contextOf } from "./calling.ts";

/** Somebody whom no persona plays: the client of a plan that was just started. */
function callerFor(world: Asked, personId: PersonId): Caller {
  const context = contextOf(world, "dennis");
  const actor = { ...world.signedIn("dennis"), personId };
  const open = async (): Promise<Context> => ({ store: world.store, clock: world.clock, actor, requestId: context.requestId });
  return createCaller({ ...context, actor, open });
}

/** A plan that is still empty, of a client with the name of Dennis. */
export async function startedPlan(world: Asked): Promise<{ id: ClientId; owner: Caller }> {
  const started = { name: "Dennis", email: "", language: "nl" as const, locationId: locationIdOf("voorportaal") };
  const { clientId: id } = await callerOf(world, "peter").client.start(started);
  const { client } = world.store.tables;
  const row = (await world.store.read.select().from(client)).find((one) => one.id === id);
  if (!row) throw new Error("the plan was started");
  return { id, owner: callerFor(world, row.personId) };
}
