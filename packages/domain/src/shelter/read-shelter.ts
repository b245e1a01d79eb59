import { listLocations, listWorkers } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import type { LocationView, WorkerView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Colleagues that can be assigned. */
export function readWorkers(ctx: Context, permit: ShelterPermit<"worker.list">): Promise<readonly WorkerView[]> {
  return listWorkers(ctx.store.read, permit);
}

/** Locations of the organisation, for a plan that starts. */
export function readLocations(ctx: Context, permit: ShelterPermit<"worker.list">): Promise<readonly LocationView[]> {
  return listLocations(ctx.store.read, permit);
}
