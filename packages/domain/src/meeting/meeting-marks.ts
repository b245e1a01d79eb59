import { listRecorded, listReplies, listResponses, readPeople, readSeenPlan } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id, PlanView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { recordedViews } from "../plan/recorded-answer-views.ts";
import { standsAsWritten } from "./place-recorded-words.ts";

/** What was written down for somebody about this meeting and stands as it was: what they said themselves since is their own. */
export async function recordedAboutMeeting(ctx: Context, permit: Permit, meetingId: Id<"Meeting">): Promise<PlanView["recorded"]> {
  const { read } = ctx.store;
  const rows = (await listRecorded(read, permit)).filter(({ aboutId }) => aboutId === meetingId);
  if (rows.length === 0) return [];
  const [replies, responses] = await Promise.all([listReplies(read, permit, meetingId), listResponses(read, permit, meetingId)]);
  const [seen, people] = await Promise.all([readSeenPlan(read, permit), readPeople(read, permit)]);
  const standing = rows.filter((row) => {
    const said = row.aboutKind === "meetingWords" ? responses : replies;
    const now = said.find(({ personId }) => personId === row.personId);
    const saidAt = now && ("repliedAt" in now ? now.repliedAt : now.writtenAt);
    return saidAt !== undefined && standsAsWritten(row, saidAt);
  });
  const ids = new Set<string>(standing.map(({ id }) => id));
  return (await recordedViews(ctx, permit, { read, seen, people })).filter(({ id }) => ids.has(id));
}
