import { z } from "zod";
import type { Id, PersonId } from "./id.ts";
import type { Moment } from "./moment.ts";
import type { PlanView } from "./plan.ts";
import { type ProposalView, proposalChoice } from "./proposal.ts";
import { optionalWords, wordLimit } from "./words.ts";

/** What somebody beside the client can say to a proposal. Never counted, never put in an order. */
export const responseKinds = ["good", "goodBut", "notSure", "worried", "talkFirst"] as const;
export type ResponseKind = (typeof responseKinds)[number];

/** These are the beginning of a sentence: it is finished in own words. */
export const wordedResponses: readonly ResponseKind[] = ["goodBut", "worried"];

export const newResponse = proposalChoice
  .extend({
    kind: z.enum(responseKinds, { error: "choose" }),
    words: optionalWords(wordLimit.story).default(null),
  })
  .refine(({ kind, words }) => !wordedResponses.includes(kind) || words !== null, { path: ["words"], error: "writeSomething" });
export type NewResponse = z.infer<typeof newResponse>;

type Said = { kind: ResponseKind; words: string | null; at: Moment };

export type ProposalResponseView = Said & {
  id: Id<"ProposalResponse">;
  personId: PersonId;
  /** What they said before, the oldest first. */
  earlier: readonly Said[];
};

/** One item of a proposal with what the others say. */
export type ProposalTalk = {
  proposal: ProposalView;
  /** The items that were proposed together, this one among them, in the order in which they were made. */
  together: readonly ProposalView[];
  /** In the order in which people answered first. */
  responses: readonly ProposalResponseView[];
  /** Others said something that the reader reads once they have said their own, or the client has decided. */
  hidden: boolean;
  /** Who could say something and did not yet; only those of whom the reader knows that they see it. */
  silent: readonly PersonId[];
  /** For who decides: who reads the choice. */
  readBy: readonly PersonId[];
  /** Of something new, for the client: whom they ticked. */
  readerIds: readonly PersonId[];
  /** The client can ask others what they think: of something new, which nobody else reads before that. */
  mayAskOthers: boolean;
  isOpen: boolean;
  mayOpen: boolean;
  mayReopen: boolean;
  /** Something in the plan was changed by the decision. */
  carriedOut: boolean;
};

export type ProposalPage = ProposalTalk & { plan: PlanView };

/** All proposals that the reader sees: those that wait, in sets, and what was decided. */
export type ProposalsPage = { waiting: readonly ProposalView[]; decided: readonly ProposalView[]; plan: PlanView };
