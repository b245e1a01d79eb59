import {
  endDelegationsOf,
  lapseMemberEndings,
  listRunningGrants,
  type StoredMembership,
  untickReader,
  updateMember,
  type Writer,
  withdrawStoredGrant,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { labels } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { freeSteps } from "./free-steps.ts";
import { tellAboutMember } from "./tell-about-member.ts";

type Ending = Permit<"member.leave" | "member.remove" | "member.decideEnding">;
type Ended = { before: StoredMembership; leaveWords: string | null; at: Date };

const kinds = {
  "member.leave": "member.left",
  "member.remove": "member.removed",
  "member.decideEnding": "member.endedForSafety",
} as const;

/**
 * Taking part ends, whole: the membership, every grant, every tick, what they were going to do, and how to reach them. In
 * one transaction, so that nobody is half gone (`peers.md` 4.5).
 */
export async function endMembership(ctx: Context, permit: Ending, { tx, before, leaveWords, at }: Ended & { tx: Writer }): Promise<void> {
  const { personId } = before;
  const kind = kinds[permit.action];
  const reaching = { telephone: null, messageChannel: "none" as const, messageRhythm: "never" as const };
  const resting = { pauseWords: null, pausedUntil: null, pausedBy: null };
  const state = kind === "member.left" ? ("left" as const) : ("removed" as const);
  await updateMember(tx, permit, { before, set: { state, leaveWords, changedAt: at, askedRelationWords: null, ...reaching, ...resting } });
  for (const grant of await listRunningGrants(tx, permit, { personId, labels, today: today(ctx) })) {
    await withdrawStoredGrant(tx, permit, { before: grant, at });
  }
  await endDelegationsOf(tx, permit, { personId, at });
  await lapseMemberEndings(tx, permit, { personId, at });
  await untickReader(tx, permit, personId);
  await freeSteps(tx, permit, { personId, words: null, kind, at });
  await tellAboutMember(tx, permit, { kind, personId, at });
}
