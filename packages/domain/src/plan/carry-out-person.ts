import {
  endDelegationsOf,
  insertInvitation,
  lapseMemberEndings,
  listRunningGrants,
  listStepsOf,
  listTicksOf,
  readClientPerson,
  readMember,
  type StoredMembership,
  untickReader,
  updateMember,
  updateStep,
  type Writer,
  withdrawStoredGrant,
} from "@naast/db";
import {
  Conflict,
  firstInvitationLabels,
  type Id,
  labels,
  memberStateOn,
  moveOfProposal,
  NotFound,
  type PlanEvent,
} from "@naast/vocabulary";
import type { Touched } from "../change.ts";
import { type CarriedOut, type Deciding, type Outcome, present } from "./carry-out.ts";

/** Somebody who was thought of becomes an idea for an invitation, with who thought of them. Nothing goes out. */
async function nominate(tx: Writer, permit: Deciding, { proposal, words: label, at }: CarriedOut): Promise<Outcome> {
  const { language } = await readClientPerson(tx, permit);
  const after = await insertInvitation(tx, permit, {
    state: "idea",
    label,
    nominatedBy: proposal.proposerId,
    nominationWords: proposal.why,
    composedBy: permit.actorId,
    language,
    createdAt: at,
    labels: [...firstInvitationLabels],
    period: "halfYear",
  });
  return { touched: [{ kind: "invitation", goalId: null, before: null, after }] };
}

type Part = CarriedOut & { before: StoredMembership & { delegationIds: readonly Id<"Delegation">[] } };

/** What somebody was asked for, offers or does is an open place again; nothing says why. */
async function openSteps(tx: Writer, permit: Deciding, { before: { personId }, at }: Part): Promise<readonly Touched[]> {
  const touched: Touched[] = [];
  for (const before of await listStepsOf(tx, permit, personId)) {
    const free = { state: "open" as const, doerId: null, returnedBy: null, returnWords: null };
    const after = await updateStep(tx, permit, { before, set: { ...free, changedAt: at, changedBy: permit.actorId } });
    touched.push({ kind: "step", goalId: before.goalId, before, after });
  }
  return touched;
}

/** As when the client ends it themselves, whole. */
async function end(tx: Writer, permit: Deciding, part: Part): Promise<readonly Touched[]> {
  const { before, today, at } = part;
  const { personId } = before;
  const ticks = await listTicksOf(tx, permit, personId);
  const reaching = { telephone: null, messageChannel: "none" as const, messageRhythm: "never" as const, askedRelationWords: null };
  const resting = { pauseWords: null, pausedUntil: null, pausedBy: null };
  const after = await updateMember(tx, permit, { before, set: { state: "removed", changedAt: at, ...reaching, ...resting } });
  const grants: Touched[] = [];
  for (const grant of await listRunningGrants(tx, permit, { personId, labels, today })) {
    grants.push({ kind: "grant", goalId: null, before: grant, after: await withdrawStoredGrant(tx, permit, { before: grant, at }) });
  }
  await lapseMemberEndings(tx, permit, { personId, at });
  await untickReader(tx, permit, personId);
  const member = { ...before, ticks };
  return [{ kind: "networkMember", goalId: null, before: member, after }, ...grants, ...(await openSteps(tx, permit, part))];
}

async function pause(tx: Writer, permit: Deciding, part: Part): Promise<readonly Touched[]> {
  const { before, proposal, at } = part;
  const rest = {
    state: "paused" as const,
    pausedUntil: present(proposal.onDay),
    pauseWords: null,
    pausedBy: permit.actorId,
    changedAt: at,
  };
  const after = await updateMember(tx, permit, { before, set: rest });
  return [{ kind: "networkMember", goalId: null, before, after }, ...(await openSteps(tx, permit, part))];
}

async function changeRole(tx: Writer, permit: Deciding, { before, proposal, at }: Part): Promise<readonly Touched[]> {
  const role = present(proposal.memberRole);
  if (before.role === role) throw new Conflict("already.there");
  const after = await updateMember(tx, permit, { before, set: { role, changedAt: at } });
  return [{ kind: "networkMember", goalId: null, before, after }];
}

const moves = {
  change: { carryOut: changeRole, kind: "member.changed" },
  pause: { carryOut: pause, kind: "member.paused" },
  end: { carryOut: end, kind: "member.removed" },
} as const;

/** Somebody new to ask, another role, a rest until a day, or taking part ends: what the client can do themselves too. */
export async function carryOutPerson(tx: Writer, permit: Deciding, carried: CarriedOut): Promise<Outcome> {
  const { proposal, today, at } = carried;
  const move = moveOfProposal(proposal.kind);
  if (move === "add") return nominate(tx, permit, carried);
  const personId = present(proposal.aboutPersonId);
  const found = await readMember(tx, permit, personId);
  const state = found && memberStateOn(found, today);
  if (!found || (state !== "active" && state !== "paused")) throw new NotFound();
  if (move === "pause" && (state === "paused" || present(proposal.onDay) <= today)) throw new Conflict("already.there");
  const { carryOut, kind } = moves[move];
  // What is taken back comes back whole, so the history keeps what they steered.
  const delegationIds = await endDelegationsOf(tx, permit, { personId, at });
  const touched = await carryOut(tx, permit, { ...carried, before: { ...found, delegationIds } });
  const event: PlanEvent = { kind, personId };
  return { touched, also: [{ event, place: { goalId: null, stepId: null, itemId: null, audience: "client" } }] };
}
