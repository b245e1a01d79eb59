import { addFirstEvent, findColleague, insertAssignment, insertClient, isEmailKnown, isOwnLocation, type Writer } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { type ClientId, Invalid, type NewClient, newId, Refused } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { giveFirstGrants } from "./give-first-grants.ts";

type Starting = ShelterPermit<"client.start">;

async function requireNew(tx: Writer, permit: Starting, { email, locationId }: NewClient): Promise<void> {
  if (!(await isOwnLocation(tx, permit, locationId))) throw new Invalid({ locationId: "choose" });
  if (email !== null && (await isEmailKnown(tx, permit, email))) throw new Invalid({ email: "emailKnown" });
}

/** An empty plan for a new client, with the worker who starts it as the first to be assigned. */
export async function startClient(ctx: Context, permit: Starting, started: NewClient): Promise<{ clientId: ClientId }> {
  const at = ctx.clock.now();
  const from = today(ctx);
  const clientId = newId("Client");
  const workerId = permit.actorId;
  await ctx.store.write(async (tx) => {
    await requireNew(tx, permit, started);
    const worker = await findColleague(tx, permit, workerId);
    if (!worker) throw new Refused(permit.action);
    await insertClient(tx, permit, { ...started, clientId, personId: newId("Person"), at });
    const kind = worker.role === "supportWorker" ? "supportWorker" : "networkSupporter";
    await insertAssignment(tx, permit, { clientId, workerId, kind, fromDay: from, untilDay: null, at });
    const { language } = started;
    await giveFirstGrants(tx, permit, { clientId, workerId, name: worker.name, language, from, until: null, at });
    await addFirstEvent(tx, permit, { clientId, at });
  });
  return { clientId };
}
