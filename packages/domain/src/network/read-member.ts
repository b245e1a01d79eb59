import { listConsent, readMember, readPeople, type StoredMembership } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type MemberView, NotFound, type PersonId } from "@naast/vocabulary";
import { consentLines } from "../consent/consent-lines.ts";
import { type Context, today } from "../context.ts";
import { peopleView } from "../plan/people-view.ts";

/** One person of the plan as the client reads it: who they are here, and what they were given to read, since when. */
export async function readMemberPage(
  ctx: Context,
  permit: Permit<"consent.read">,
  { personId }: { personId: PersonId },
): Promise<MemberView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const [found, member, consent] = await Promise.all([
    readPeople(read, permit),
    readMember(read, permit, personId),
    listConsent(read, permit, personId),
  ]);
  const person = peopleView(found, day).find((one) => one.personId === personId && one.relation !== "client");
  if (!person) throw new NotFound();
  return { person, ...standingOf(member, permit), history: consentLines(consent, day), readAt: ctx.clock.now().getTime() };
}

type Standing = Pick<MemberView, "role" | "knownToOthers" | "askedRelationWords" | "leaveWords" | "pausedByClient" | "invitedAt">;

/** What only a membership has; a worker has none. */
function standingOf(member: StoredMembership | null, { actorId }: Permit<"consent.read">): Standing {
  if (!member)
    return { role: null, knownToOthers: true, askedRelationWords: null, leaveWords: null, pausedByClient: false, invitedAt: null };
  const { role, knownToOthers, askedRelationWords, leaveWords, pausedBy, invitedAt } = member;
  return { role, knownToOthers, askedRelationWords, leaveWords, pausedByClient: pausedBy === actorId, invitedAt: invitedAt.getTime() };
}
