import { type Id, NotFound, type ProposalKind, proposalKinds, reopeningChoices, responseKinds } from "@naast/vocabulary";
import { decideProposal } from "../plan/decide-proposal.ts";
import { makeProposal } from "../plan/make-proposal.ts";
import { openProposal } from "../plan/open-proposal.ts";
import { reopenProposal } from "../plan/reopen-proposal.ts";
import { respondToProposal } from "../plan/respond-to-proposal.ts";
import { withdrawProposal } from "../plan/withdraw-proposal.ts";
import { decided, type Given, proposed } from "./deed.ts";
import type { Call, Chance } from "./every-call.ts";

function pickFrom<Value>(values: readonly Value[], at: number): Value {
  const value = values[at % values.length];
  if (value === undefined) throw new NotFound();
  return value;
}

async function proposalId({ scenario }: Given, { pick }: Chance): Promise<Id<"Proposal">> {
  const { proposal } = scenario.store.tables;
  return pickFrom(await scenario.store.read.select({ id: proposal.id }).from(proposal).orderBy(proposal.id), pick).id;
}

const people = ["samira", "rik", "wilma"] as const;

/** A proposal of some kind about something, which may or may not be theirs to propose about. */
async function somethingProposed({ scenario }: Given, { pick, choice, second }: Chance) {
  const { goal, meeting, step } = scenario.store.tables;
  const { read } = scenario.store;
  const goals = await read.select({ id: goal.id }).from(goal).orderBy(goal.id);
  const steps = await read.select({ id: step.id }).from(step).orderBy(step.id);
  const meetings = await read.select({ id: meeting.id }).from(meeting).orderBy(meeting.id);
  const kind: ProposalKind = pickFrom(proposalKinds, second);
  return {
    ...proposed,
    clientId: scenario.clientId,
    kind,
    goalId: pickFrom(goals, pick).id,
    stepId: pickFrom(steps, pick).id,
    meetingId: pickFrom(meetings, pick).id,
    aboutPersonId: scenario.personId(pickFrom(people, choice)),
    memberRole: "confidant" as const,
    words: "Een voorstel",
    onDay: "2026-12-20",
    atTime: "14:00",
    doerId: scenario.personId(pickFrom(people, choice)),
  };
}

/** Every verb about proposals, called by somebody who may or may not. */
export const proposalCalls: Readonly<Record<string, Call>> = {
  makeProposal: async (given, chance) => given.as(chance.by).does("proposal.make", makeProposal, await somethingProposed(given, chance)),
  respondToProposal: async (given, chance) => {
    const said = { kind: pickFrom(responseKinds, chance.choice), words: "Mijn woorden" };
    return given.as(chance.by).does("proposal.respond", respondToProposal, { proposalId: await proposalId(given, chance), ...said });
  },
  withdrawProposal: async (given, chance) =>
    given.as(chance.by).does("proposal.withdraw", withdrawProposal, { proposalId: await proposalId(given, chance) }),
  decideProposal: async (given, chance) => {
    const { clientId } = given.scenario;
    const decision = pickFrom(["yes", "no", "changed"] as const, chance.choice);
    const answer = { ...decided, decision, words: decision === "changed" ? "Mijn eigen woorden" : null };
    return given
      .as(chance.by)
      .does("proposal.decide", decideProposal, { clientId, proposalId: await proposalId(given, chance), ...answer });
  },
  reopenProposal: async (given, chance) => {
    const { clientId } = given.scenario;
    const carriedOut = pickFrom(reopeningChoices, chance.choice);
    return given
      .as(chance.by)
      .does("proposal.reopen", reopenProposal, { clientId, proposalId: await proposalId(given, chance), carriedOut });
  },
  openProposal: async (given, chance) =>
    given.as(chance.by).does("proposal.open", openProposal, { proposalId: await proposalId(given, chance), open: "yes" }),
};
