import { addStep } from "../plan/add-step.ts";
import { answerStep } from "../plan/answer-step.ts";
import { changeStep } from "../plan/change-step.ts";
import { decideOffer } from "../plan/decide-offer.ts";
import { finishStep } from "../plan/finish-step.ts";
import { handBackStep } from "../plan/hand-back-step.ts";
import { narrowStep } from "../plan/narrow-step.ts";
import { offerStep } from "../plan/offer-step.ts";
import { reopenStep } from "../plan/reopen-step.ts";
import { requestStep } from "../plan/request-step.ts";
import { stopStep } from "../plan/stop-step.ts";
import { withdrawOffer } from "../plan/withdraw-offer.ts";
import { stepIn } from "./acting.ts";
import { bare, type Deed } from "./deed.ts";

export const stepDeeds: readonly Deed[] = [
  {
    by: "dennis",
    name: "addStep",
    does: ({ as, scenario: { clientId, items, personId } }) =>
      as("dennis").does("step.add", addStep, {
        clientId,
        goalId: items.goals.everyone,
        what: "Samen fietsen",
        ...bare,
        doerId: personId("rik"),
      }),
  },
  {
    by: "rik",
    name: "changeStep",
    async does({ as, scenario: { clientId, items } }) {
      const { version } = stepIn(await as("rik").reads(), items.steps.accepted);
      return as("rik").does("step.change", changeStep, { clientId, stepId: items.steps.accepted, what: "Thee", ...bare, version });
    },
  },
  {
    by: "dennis",
    name: "requestStep",
    does: ({ as, scenario: { items, personId } }) =>
      as("dennis").does("step.request", requestStep, { stepId: items.steps.returned, doerId: personId("samira") }),
  },
  {
    by: "samira",
    name: "answerStep yes",
    does: ({ as, scenario: { items } }) =>
      as("samira").does("step.answer", answerStep, { stepId: items.steps.requested, answer: "yes", words: null }),
  },
  {
    by: "samira",
    name: "answerStep no",
    does: ({ as, scenario: { items } }) =>
      as("samira").does("step.answer", answerStep, { stepId: items.steps.requested, answer: "no", words: "Ik ben er niet." }),
  },
  {
    by: "rik",
    name: "handBackStep",
    does: ({ as, scenario: { items } }) => as("rik").does("step.handBack", handBackStep, { stepId: items.steps.accepted, words: null }),
  },
  {
    by: "samira",
    name: "offerStep (open)",
    does: ({ as, scenario: { clientId, items } }) => as("samira").does("step.offer", offerStep, { clientId, stepId: items.steps.open }),
  },
  {
    by: "samira",
    name: "offerStep (new)",
    does: ({ as, scenario: { clientId, items } }) =>
      as("samira").does("step.offer", offerStep, { clientId, goalId: items.goals.everyone, what: "Ik kook", ...bare }),
  },
  {
    by: "rik",
    name: "withdrawOffer",
    does: ({ as, scenario: { items } }) => as("rik").does("step.offer", withdrawOffer, { stepId: items.steps.offered }),
  },
  {
    by: "dennis",
    name: "decideOffer",
    does: ({ as, scenario: { items } }) =>
      as("dennis").does("step.decideOffer", decideOffer, { stepId: items.steps.offered, answer: "yes" }),
  },
  {
    by: "rik",
    name: "finishStep",
    does: ({ as, scenario: { items } }) => as("rik").does("step.finish", finishStep, { stepId: items.steps.accepted }),
  },
  {
    by: "dennis",
    name: "reopenStep",
    does: ({ as, scenario: { items } }) => as("dennis").does("step.reopen", reopenStep, { stepId: items.steps.done }),
  },
  {
    by: "dennis",
    name: "stopStep",
    does: ({ as, scenario: { items } }) => as("dennis").does("step.stop", stopStep, { stepId: items.steps.requested }),
  },
  {
    by: "dennis",
    name: "narrowStep",
    does: ({ as, scenario: { items } }) =>
      as("dennis").does("step.narrow", narrowStep, { stepId: items.steps.requested, visibility: "workers" }),
  },
];
