import { nameOfPerson, newestPurpose, type Reader, readMeeting, readPeople, type StoredProposal, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import {
  aboutField,
  Invalid,
  memberStateOn,
  moveOfProposal,
  type NewProposal,
  NotFound,
  type ProposalSubject,
  subjectOfProposal,
} from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { requireComing } from "../meeting/require-meeting.ts";
import { knowsOf } from "../network/known-member.ts";
import { present } from "./carry-out.ts";
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

type Asked = { ctx: Context; permit: Permit<"proposal.make">; read: Writer; proposed: NewProposal };

/** One way to look up each thing that a proposal can be about. */
const lookUp: Readonly<Record<keyof About, (asked: Asked) => Promise<Partial<About>>>> = {
  goalId: async ({ read, permit, proposed }) => ({ goalId: (await requireGoal(read, permit, present(proposed.goalId))).id }),
  stepId: async ({ read, permit, proposed }) => {
    const { id: stepId, goalId } = await requireSeenStep(read, permit, present(proposed.stepId));
    return { stepId, goalId };
  },
  meetingId: async ({ read, permit, proposed }) => ({ meetingId: (await requireComing(read, permit, present(proposed.meetingId))).id }),
  aboutPersonId: async ({ ctx, read, permit, proposed }) => ({
    aboutPersonId: await requireKnown(ctx, permit, { read, personId: proposed.aboutPersonId }),
  }),
};

/** Only about what the proposer sees: `NotFound` for any other. Keeps of what was sent only what belongs to the kind. */
export async function requireAbout(
  ctx: Context,
  permit: Permit<"proposal.make">,
  { read, proposed }: { read: Writer; proposed: NewProposal },
): Promise<About> {
  if (proposed.kind === "changePurpose" && !permit.sees.labels.includes("purpose")) throw new NotFound();
  const field = aboutField(proposed.kind);
  return field === null ? nothing : { ...nothing, ...(await lookUp[field]({ ctx, permit, read, proposed })) };
}

/** How the thing that a proposal is about is worded now; null for something new. */
export async function wordsNow(read: Reader, permit: Permit, proposal: StoredProposal): Promise<string | null> {
  const { goalId, stepId, meetingId, aboutPersonId } = proposal;
  const words: Readonly<Record<ProposalSubject, () => Promise<string | null>>> = {
    purpose: async () => (await newestPurpose(read, permit))?.words ?? null,
    step: async () => (await requireSeenStep(read, permit, present(stepId))).what,
    goal: async () => (await requireGoal(read, permit, present(goalId))).words,
    meeting: async () => (await readMeeting(read, permit, present(meetingId)))?.title ?? null,
    person: () => nameOfPerson(read, present(aboutPersonId)),
  };
  return moveOfProposal(proposal.kind) === "add" ? null : words[subjectOfProposal(proposal.kind)]();
}
