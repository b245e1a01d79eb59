import { nameOfPerson, newestPurpose, type Reader, readMeeting, readPeople, type StoredProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Invalid, memberStateOn, type NewProposal, NotFound } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { requireComing } from "../meeting/require-meeting.ts";
import { knowsOf } from "../network/known-member.ts";
import { requireGoal } from "./require-goal.ts";
import { requireSeenStep } from "./require-step.ts";

type About = Pick<StoredProposal, "goalId" | "stepId" | "meetingId" | "aboutPersonId">;
const nothing: About = { goalId: null, stepId: null, meetingId: null, aboutPersonId: null };

/** Somebody who takes part, and of whom the proposer may know that. */
async function requireKnown(ctx: Context, permit: Permit, { read, personId }: { read: Reader; personId: About["aboutPersonId"] }) {
  const people = await readPeople(read, permit);
  const member = people.members.find((one) => one.personId === personId);
  const state = member && memberStateOn(member, today(ctx));
  if (!member || !knowsOf(permit, people)(member.personId) || (state !== "active" && state !== "paused"))
    throw new Invalid({ aboutPersonId: "choosePeople" });
  return member.personId;
}

/** Only about what the proposer sees: `NotFound` for any other. Keeps of what was sent only what belongs to the kind. */
export async function requireAbout(
  ctx: Context,
  permit: Permit<"proposal.make">,
  { read, proposed }: { read: Parameters<typeof requireComing>[0]; proposed: NewProposal },
): Promise<About> {
  const { kind, goalId, stepId, meetingId, aboutPersonId } = proposed;
  if (kind === "changePurpose" && !permit.sees.labels.includes("purpose")) throw new NotFound();
  if ((kind === "addStep" || kind.endsWith("Goal")) && kind !== "addGoal" && goalId !== null)
    return { ...nothing, goalId: (await requireGoal(read, permit, goalId)).id };
  if (kind.endsWith("Step") && stepId !== null) {
    const step = await requireSeenStep(read, permit, stepId);
    return { ...nothing, stepId: step.id, goalId: step.goalId };
  }
  if (kind.endsWith("Meeting") && kind !== "addMeeting" && meetingId !== null)
    return { ...nothing, meetingId: (await requireComing(read, permit, meetingId)).id };
  if (kind.endsWith("Person") && kind !== "addPerson")
    return { ...nothing, aboutPersonId: await requireKnown(ctx, permit, { read, personId: aboutPersonId }) };
  return nothing;
}

/** How the thing that a proposal is about is worded now; null for something new. */
export async function wordsNow(read: Reader, permit: Permit, proposal: StoredProposal): Promise<string | null> {
  const { kind, goalId, stepId, meetingId, aboutPersonId } = proposal;
  if (kind === "changePurpose") return (await newestPurpose(read, permit))?.words ?? null;
  if (kind.startsWith("add")) return null;
  if (stepId !== null) return (await requireSeenStep(read, permit, stepId)).what;
  if (goalId !== null) return (await requireGoal(read, permit, goalId)).words;
  if (meetingId !== null) return (await readMeeting(read, permit, meetingId))?.title ?? null;
  return aboutPersonId === null ? null : nameOfPerson(read, aboutPersonId);
}
