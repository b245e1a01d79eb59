import { z } from "zod";
import { forClient } from "./client.ts";
import { type GoalKind, goalKinds } from "./goal.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type Day, day, type Moment } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

export const proposalKinds = ["addGoal", "addStep", "changeGoal"] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The client decides: yes, changed in own words, later (with a day), no. A reason is never demanded. */
export const proposalDecisions = ["yes", "changed", "later", "no"] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];
export const proposalStates = ["waiting", ...proposalDecisions, "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

const optionalDay = z.union([z.literal("").transform(() => null), z.null(), day]).default(null);

export const newProposal = forClient
  .extend({
    kind: z.enum(proposalKinds, { error: "choose" }),
    goalId: z.union([z.literal("").transform(() => null), z.null(), idOf("Goal")]).default(null),
    /** The words of the goal or step as the proposer would put them. */
    words: writtenWords(wordLimit.sentence),
    goalKind: z.enum(goalKinds).default("practical"),
    /** Why the proposer thinks so, in their own words. */
    why: optionalWords(wordLimit.story).default(null),
    onDay: optionalDay,
    whenWords: optionalWords(wordLimit.when).default(null),
    doerId: z.union([z.literal("").transform(() => null), z.null(), idOf("Person")]).default(null),
  })
  .refine((proposal) => proposal.kind === "addGoal" || proposal.goalId !== null, { path: ["goalId"], error: "chooseGoal" })
  .refine((proposal) => proposal.kind !== "addStep" || proposal.words.length <= wordLimit.short, { path: ["words"], error: "tooLong" });
export type NewProposal = z.infer<typeof newProposal>;

export const proposalChoice = forClient.extend({ proposalId: idOf("Proposal") });

export const proposalAnswer = proposalChoice
  .extend({
    decision: z.enum(proposalDecisions, { error: "choose" }),
    /** With `changed`: the client's own words. Otherwise a reason, if the client gives one. */
    words: optionalWords(wordLimit.sentence).default(null),
    laterOn: optionalDay,
  })
  .refine((answer) => answer.decision !== "changed" || answer.words !== null, { path: ["words"], error: "writeSomething" })
  .refine((answer) => answer.decision !== "later" || answer.laterOn !== null, { path: ["laterOn"], error: "chooseDay" });
export type ProposalAnswer = z.infer<typeof proposalAnswer>;

export type ProposalView = {
  id: Id<"Proposal">;
  kind: ProposalKind;
  goalId: Id<"Goal"> | null;
  /** The goal's words now, if the reader sees the goal. */
  goalWords: string | null;
  words: string;
  goalKind: GoalKind | null;
  why: string | null;
  onDay: Day | null;
  whenWords: string | null;
  doerId: PersonId | null;
  proposerId: PersonId;
  proposedAt: Moment;
  state: ProposalState;
  decidedAt: Moment | null;
  decisionWords: string | null;
  laterOn: Day | null;
  mayWithdraw: boolean;
  mayDecide: boolean;
};
