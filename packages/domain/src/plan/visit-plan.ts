import { keepVisit, lastEvent } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Context } from "../context.ts";

/** Remembers that the reader looked, so that the next visit can say what is new. Seen by nobody else. */
export function visitPlan(ctx: Context, permit: Permit<"plan.visit">): Promise<void> {
  return ctx.store.write(async (tx) => keepVisit(tx, permit, { now: ctx.clock.now(), upTo: await lastEvent(tx, permit) }));
}
