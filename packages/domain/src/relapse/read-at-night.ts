import { listCalls, listNightClients, listNightPhases, readCrisisCard, readPeople } from "@naast/db";
import type { Permit, ShelterPermit } from "@naast/policy";
import { type NightClientView, type NightPlanView, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { callView } from "./read-relapse-plan.ts";

/** Whose phases the night may read. Somebody who shared nothing with it does not stand in the list. */
export function listAtNight(ctx: Context, permit: ShelterPermit<"relapse.listAtNight">): Promise<readonly NightClientView[]> {
  return listNightClients(ctx.store.read, permit);
}

/** What one client shared with the night, and whom to call. `NotFound` where nothing was shared. */
export async function readAtNight(ctx: Context, permit: Permit<"relapse.readAtNight">): Promise<NightPlanView> {
  const { read } = ctx.store;
  const phases = await listNightPhases(read, permit);
  if (phases.length === 0) throw new NotFound();
  const [calls, card, { client }] = await Promise.all([listCalls(read, permit), readCrisisCard(read, permit), readPeople(read, permit)]);
  return {
    clientId: permit.clientId,
    clientName: client.name,
    phases: phases.map(({ id, shape, name, signWords, ownWords, stopWords, professionalWords }) => {
      return { id, shape, name, signWords, ownWords, stopWords, professionalWords };
    }),
    calls: calls.map(callView),
    practicalWords: card?.practicalWords ?? null,
  };
}
