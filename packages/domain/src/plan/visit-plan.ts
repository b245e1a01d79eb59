import { isVisitKept, keepVisit, lastEvent } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Context } from "../context.ts";

/** Remembers that the reader looked, so that the next visit can say what is new. Seen by nobody else. */
export async function visitPlan(ctx: Context, permit: Permit<"plan.visit">): Promise<void> {
  const { read, write } = ctx.store;
  const now = ctx.clock.now();
  if (await isVisitKept(read, permit, { now, upTo: await lastEvent(read, permit) })) return;
  await write(async (tx) => keepVisit(tx, permit, { now, upTo: await lastEvent(tx, permit) }));
}
