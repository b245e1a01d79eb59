import type { Permit } from "@naast/policy";
import type { PlanView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { loadPlan } from "./load-plan.ts";

/** The joint plan as this reader sees it. */
export function readPlan(ctx: Context, permit: Permit<"plan.read">, asked: { events: number }): Promise<PlanView> {
  return loadPlan(ctx, permit, asked);
}
