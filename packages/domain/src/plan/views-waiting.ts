import { readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { TodayView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { roundViews } from "./read-three-views.ts";

/** Rounds that are open and in which the reader has not said their own yet. */
export async function viewsWaiting(ctx: Context, permit: Permit): Promise<TodayView["viewsWaiting"]> {
  const rounds = await roundViews(ctx, permit, await readPeople(ctx.store.read, permit));
  return rounds.filter(({ mayWrite, yours }) => mayWrite && yours === null).map(({ id, about }) => ({ roundId: id, about }));
}
