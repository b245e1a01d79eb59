import { z } from "zod";
import { forClient } from "./client.ts";
import type { Visibility } from "./consent.ts";
import { type GoalKind, goalKinds } from "./goal.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type Day, day, type Moment, timeOfDay } from "./moment.ts";
import { type MemberRole, memberRoles } from "./network.ts";
import { lacksInProposal, type ProposalKind, proposalKinds } from "./proposal-kind.ts";
import { optionalWords, wordLimit } from "./words.ts";

/** The client decides: yes, changed in own words, later (with a day), no. A reason is never demanded. */
export const proposalDecisions = ["yes", "changed", "later", "no"] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];
export const proposalStates = ["waiting", ...proposalDecisions, "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

const optionalDay = z.union([z.literal("").transform(() => null), z.null(), day]).default(null);
const nothing = z.union([z.literal("").transform(() => null), z.null()]);

/** One item. With `besideId` it joins another waiting item of the same proposer: several items in one proposal. */
export const newProposal = forClient
  .extend({
    kind: z.enum(proposalKinds, { error: "choose" }),
    besideId: z.union([nothing, idOf("Proposal")]).default(null),
    goalId: z.union([nothing, idOf("Goal")]).default(null),
    stepId: z.union([nothing, idOf("Step")]).default(null),
    meetingId: z.union([nothing, idOf("Meeting")]).default(null),
    /** Of a participant: whose part it is about. */
    aboutPersonId: z.union([nothing, idOf("Person")]).default(null),
    memberRole: z.union([nothing, z.enum(memberRoles)]).default(null),
    /** The words of the goal, step, purpose, meeting or the name, as the proposer would put them. */
    words: optionalWords(wordLimit.sentence).default(null),
    goalKind: z.enum(goalKinds).default("practical"),
    /** Why the proposer thinks so, in their own words. */
    why: optionalWords(wordLimit.story).default(null),
    onDay: optionalDay,
    atTime: z.union([nothing, timeOfDay]).default(null),
    whenWords: optionalWords(wordLimit.when).default(null),
    place: optionalWords(wordLimit.short).default(null),
    doerId: z.union([nothing, idOf("Person")]).default(null),
  })
  .superRefine((proposal, found) => {
    for (const [field, message] of Object.entries(lacksInProposal(proposal))) found.addIssue({ code: "custom", path: [field], message });
  });
export type NewProposal = z.infer<typeof newProposal>;

export const proposalChoice = forClient.extend({ proposalId: idOf("Proposal") });

export const proposalAnswer = proposalChoice
  .extend({
    decision: z.enum(proposalDecisions, { error: "choose" }),
    /** With `changed`: the client's own words. */
    words: optionalWords(wordLimit.sentence).default(null),
    /** Welcome with every choice, and never asked for. */
    reason: optionalWords(wordLimit.story).default(null),
    laterOn: optionalDay,
  })
  .refine((answer) => answer.decision !== "changed" || answer.words !== null, { path: ["words"], error: "writeSomething" })
  .refine((answer) => answer.decision !== "later" || answer.laterOn !== null, { path: ["laterOn"], error: "chooseDay" });
export type ProposalAnswer = z.infer<typeof proposalAnswer>;

/** `stays`: what was carried out stays as it is now. `back`: it is put back too, if nobody changed it since. */
export const reopeningChoices = ["stays", "back"] as const;
export const proposalReopening = proposalChoice.extend({ carriedOut: z.enum(reopeningChoices, { error: "choose" }).default("stays") });
export type ProposalReopening = z.infer<typeof proposalReopening>;

/** Whether the others read what was said before they said something themselves. The client says so, per proposal. */
export const proposalOpening = proposalChoice.extend({ open: z.enum(["yes", "no"], { error: "choose" }) });

export type ProposalView = {
  id: Id<"Proposal">;
  kind: ProposalKind;
  /** The items that were proposed together carry the same one. */
  setId: Id<"Proposal">;
  goalId: Id<"Goal"> | null;
  stepId: Id<"Step"> | null;
  meetingId: Id<"Meeting"> | null;
  aboutPersonId: PersonId | null;
  memberRole: MemberRole | null;
  /** The goal's words now, if the reader sees the goal. */
  goalWords: string | null;
  /** How the thing that it is about is worded now, or was when the client decided; null when there is none yet, or it is not seen. */
  nowWords: string | null;
  /** Empty when the proposal is about pausing or ending. */
  words: string;
  goalKind: GoalKind | null;
  why: string | null;
  onDay: Day | null;
  atTime: string | null;
  whenWords: string | null;
  place: string | null;
  doerId: PersonId | null;
  proposerId: PersonId;
  proposedAt: Moment;
  /** Of something new: who reads it beside the client and who proposed it. Null when it follows what it is about. */
  visibility: Visibility | null;
  state: ProposalState;
  decidedAt: Moment | null;
  decisionWords: string | null;
  reasonWords: string | null;
  laterOn: Day | null;
  mayWithdraw: boolean;
  mayDecide: boolean;
  mayRespond: boolean;
};
