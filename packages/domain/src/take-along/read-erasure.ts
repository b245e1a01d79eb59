import { readClientPerson, readStartedErasure, readWaysIn } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { ErasureDeskView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Whether erasing was started together, and how the client can confirm it. */
export async function readErasure(ctx: Context, permit: Permit<"erasure.read">): Promise<ErasureDeskView> {
  const { read } = ctx.store;
  const [{ name }, started, waysIn] = await Promise.all([
    readClientPerson(read, permit),
    readStartedErasure(read, permit, ctx.clock.now()),
    readWaysIn(read, permit),
  ]);
  if (!started) return { clientName: name, started, waysIn };
  const { id, workerName, startedAt, endsAt } = started;
  return { clientName: name, started: { id, workerName, startedAt: startedAt.getTime(), endsAt: endsAt.getTime() }, waysIn };
}
