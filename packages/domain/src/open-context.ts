import { currentStore, type Store, storyClock } from "@naast/db";
import { type Clock, newId, type SignedIn, systemClock } from "@naast/vocabulary";
import type { Context } from "./context.ts";

/** The time as the program lives it: the calendar, or in the demo so many days ahead of it. */
function clockOf(store: Store): Clock | Promise<Clock> {
  return process.env["DEMO"] === "1" ? storyClock(store.read, systemClock) : systemClock;
}

/** The world of a request of who holds an invitation, and of a job: nobody is signed in. */
export async function openWorld(requestId: string = newId("Request")): Promise<Omit<Context, "actor">> {
  const store = await currentStore();
  return { store, clock: await clockOf(store), requestId };
}

/** The world of one request of somebody who is signed in. */
export async function openContext(actor: SignedIn, requestId: string = newId("Request")): Promise<Context> {
  const store = await currentStore();
  return { store, clock: await clockOf(store), actor, requestId };
}
