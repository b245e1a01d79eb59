import { listTogether, type Reader, readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type TogetherView, togetherPeriod } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";

/** What is asked or going on now. A worker whose assignment ended looks no longer, whatever was answered. */
export async function togetherViews(ctx: Context, permit: Permit, read: Reader = ctx.store.read): Promise<readonly TogetherView[]> {
  const open = await listTogether(read, permit, ctx.clock.now());
  if (open.length === 0) return [];
  const people = peopleView(await readPeople(read, permit), today(ctx));
  const working = new Set(people.filter(({ relation, takesPart }) => relation === "worker" && takesPart).map(({ personId }) => personId));
  return open
    .filter(({ session }) => working.has(session.workerId))
    .map(({ session: { id, workerId, askedAt, endsAt }, workerName }) => ({
      id,
      workerId,
      workerName,
      state: endsAt === null ? ("asked" as const) : ("running" as const),
      endsAt: endsAt?.getTime() ?? askedAt.getTime() + togetherPeriod,
    }));
}
