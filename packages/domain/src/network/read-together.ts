import type { Permit } from "@naast/policy";
import type { TogetherView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { togetherViews } from "./together-view.ts";

/** Whether somebody asks to look at the map together, or does so: of everybody for the client, of oneself for a worker. */
export function readTogether(ctx: Context, permit: Permit<"together.read">): Promise<readonly TogetherView[]> {
  return togetherViews(ctx, permit);
}
