import { engines, type TestEngine } from "@naast/db/testing/stores";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import type { Changed, ItemKind, PlanView } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { giveGrant } from "../consent/give-grant.ts";
import { readWhoSeesWhat } from "../consent/read-who-sees-what.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { readHistory } from "../journal/read-history.ts";
import { cancelMeeting } from "../meeting/cancel-meeting.ts";
import { planMeeting } from "../meeting/plan-meeting.ts";
import { type Acting, acting, goalIn, stepIn } from "../testing/acting.ts";
import { addComment } from "./add-comment.ts";
import { addGoal } from "./add-goal.ts";
import { addStep } from "./add-step.ts";
import { answerPurpose } from "./answer-purpose.ts";
import { answerStep } from "./answer-step.ts";
import { changeGoal } from "./change-goal.ts";
import { changeGoalState } from "./change-goal-state.ts";
import { changeStep } from "./change-step.ts";
import { decideOffer } from "./decide-offer.ts";
import { decideProposal } from "./decide-proposal.ts";
import { finishStep } from "./finish-step.ts";
import { handBackStep } from "./hand-back-step.ts";
import { makeProposal } from "./make-proposal.ts";
import { moveGoal } from "./move-goal.ts";
import { narrowStep } from "./narrow-step.ts";
import { noteContactMoment } from "./note-contact-moment.ts";
import { offerStep } from "./offer-step.ts";
import { removeComment } from "./remove-comment.ts";
import { removeContactMoment } from "./remove-contact-moment.ts";
import { removeGoal } from "./remove-goal.ts";
import { removeOwnView } from "./remove-own-view.ts";
import { reopenStep } from "./reopen-step.ts";
import { requestStep } from "./request-step.ts";
import { restoreHistory } from "./restore-history.ts";
import { stopStep } from "./stop-step.ts";
import { undoChange } from "./undo-change.ts";
import { withdrawOffer } from "./withdraw-offer.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";
import { writeOwnView } from "./write-own-view.ts";
import { writePurpose } from "./write-purpose.ts";

type Given = { scenario: Scenario; as: Acting };
type Deed = { by: PersonaKey; name: string; does: (given: Given) => Promise<Changed> };

const bare = { onDay: null, whenWords: null };
const goalWords = { kind: "practical" as const, ownKind: null, lifeDomain: null, why: null };
const proposed = { goalKind: "practical" as const, why: null, doerId: null, ...bare };

async function newestText(given: Given, itemKind: ItemKind, itemId: string) {
  const dennis = given.as("dennis");
  const texts = await readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind, itemId });
  const last = texts.findLast(({ mayRestore }) => mayRestore);
  if (!last) throw new Error("there is no earlier text");
  return last.id;
}

const goals: readonly Deed[] = [
  {
    by: "dennis",
    name: "addGoal",
    does: ({ as, scenario: { clientId } }) =>
      as("dennis").does("goal.add", addGoal, { clientId, words: "Een nieuw doel", ...goalWords, visibility: "everyone", readerIds: [] }),
  },
  {
    by: "dennis",
    name: "changeGoal",
    async does({ as, scenario: { clientId, items } }) {
      const { version } = goalIn(await as("dennis").reads(), items.goals.everyone);
      const change = { clientId, goalId: items.goals.everyone, words: "Andere woorden", ...goalWords, version };
      return as("dennis").does("goal.change", changeGoal, change);
    },
  },
  {
    by: "dennis",
    name: "changeGoalState",
    does: ({ as, scenario: { items } }) =>
      as("dennis").does("goal.changeState", changeGoalState, { goalId: items.goals.idea, state: "agreed" }),
  },
  {
    by: "dennis",
    name: "moveGoal",
    does: ({ as, scenario: { items } }) => as("dennis").does("goal.move", moveGoal, { goalId: items.goals.chosen, direction: "up" }),
  },
  {
    by: "dennis",
    name: "removeGoal",
    does: ({ as, scenario: { items } }) => as("dennis").does("goal.remove", removeGoal, { goalId: items.goals.everyone }),
  },
  {
    by: "dennis",
    name: "restoreHistory",
    async does(given) {
      const goalId = given.scenario.items.goals.everyone;
      return given.as("dennis").does("history.restore", restoreHistory, { historyId: await newestText(given, "goal", goalId) });
    },
  },
  {
    by: "dennis",
    name: "writePurpose",
    does: ({ as, scenario: { clientId, items } }) =>
      as("dennis").does("purpose.write", writePurpose, {
        clientId,
        words: "Samen is het lichter.",
        change: "asksAgain",
        basedOn: items.purposes.current,
      }),
  },
  {
    by: "rik",
    name: "answerPurpose",
    does: ({ as, scenario: { items } }) =>
      as("rik").does("purpose.answer", answerPurpose, { purposeId: items.purposes.current, answer: "agrees" }),
  },
];

const steps: readonly Deed[] = [
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

const talk: readonly Deed[] = [
  {
    by: "samira",
    name: "writeOwnView",
    async does({ as, scenario: { clientId, items } }) {
      const view = goalIn(await as("samira").reads(), items.goals.everyone).ownViews[0];
      const words = { clientId, goalId: items.goals.everyone, words: "Ik denk er nu anders over.", version: view?.version ?? null };
      return as("samira").does("ownView.write", writeOwnView, words);
    },
  },
  {
    by: "samira",
    name: "removeOwnView",
    does: ({ as, scenario: { items } }) => as("samira").does("ownView.remove", removeOwnView, { ownViewId: items.ownViews.ofSamira }),
  },
  {
    by: "rik",
    name: "addComment",
    does: ({ as, scenario: { clientId, items } }) =>
      as("rik").does("comment.add", addComment, { clientId, goalId: items.goals.everyone, words: "Leuk" }),
  },
  {
    by: "dennis",
    name: "removeComment",
    does: ({ as, scenario: { items } }) => as("dennis").does("comment.remove", removeComment, { commentId: items.comments.ofRik }),
  },
  {
    by: "rik",
    name: "makeProposal",
    does: ({ as, scenario: { clientId } }) =>
      as("rik").does("proposal.make", makeProposal, { clientId, kind: "addGoal", goalId: null, words: "Een hond", ...proposed }),
  },
  {
    by: "samira",
    name: "withdrawProposal",
    does: ({ as, scenario: { items } }) =>
      as("samira").does("proposal.withdraw", withdrawProposal, { proposalId: items.proposals.waiting }),
  },
  ...(["waiting", "byWorker", "later"] as const).map((which) => ({
    by: "dennis" as const,
    name: `decideProposal yes (${which})`,
    does: ({ as, scenario: { clientId, items } }: Given) =>
      as("dennis").does("proposal.decide", decideProposal, {
        clientId,
        proposalId: items.proposals[which],
        decision: "yes",
        words: null,
        laterOn: null,
      }),
  })),
  {
    by: "dennis",
    name: "noteContactMoment",
    does: ({ as, scenario: { clientId, personId } }) =>
      as("dennis").does("contactMoment.note", noteContactMoment, {
        clientId,
        words: "Koffie",
        onDay: "2026-11-22",
        withWhom: null,
        felt: null,
        visibility: "chosen",
        readerIds: [personId("samira")],
      }),
  },
  {
    by: "dennis",
    name: "removeContactMoment",
    does: ({ as, scenario: { items } }) =>
      as("dennis").does("contactMoment.remove", removeContactMoment, { contactMomentId: items.contactMoments.everyone }),
  },
];

const sharing: readonly Deed[] = [
  ...(["me", "workers", "chosen"] as const).map((visibility) => ({
    by: "dennis" as const,
    name: `changeVisibility to ${visibility}`,
    does: ({ as, scenario: { clientId, items, personId } }: Given) =>
      as("dennis").does("visibility.change", changeVisibility, {
        clientId,
        itemKind: "goal",
        itemId: items.goals.everyone,
        visibility,
        readerIds: [personId("rik")],
      }),
  })),
  {
    by: "dennis",
    name: "giveGrant",
    does: ({ as, scenario: { clientId, personId } }) =>
      as("dennis").does("grant.give", giveGrant, { clientId, personId: personId("samira"), label: "goals", period: "week" }),
  },
  {
    by: "dennis",
    name: "withdrawGrant",
    does: ({ as, scenario: { personId } }) =>
      as("dennis").does("grant.withdraw", withdrawGrant, { personId: personId("samira"), label: "goals" }),
  },
  {
    by: "ingrid",
    name: "planMeeting",
    does: ({ as, scenario: { clientId } }) =>
      as("ingrid").does("meeting.plan", planMeeting, {
        clientId,
        title: "Samen kijken",
        day: "2026-12-01",
        time: "10:00",
        place: null,
        visibility: "everyone",
        readerIds: [],
      }),
  },
  {
    by: "ingrid",
    name: "cancelMeeting",
    does: ({ as, scenario: { items } }) => as("ingrid").does("meeting.cancel", cancelMeeting, { meetingId: items.meetings.everyone }),
  },
];

/** Two readings are the same when only the counting of versions and events went on. */
function content(plan: PlanView): unknown {
  const counting = new Set(["version", "upTo", "newAfter", "number"]);
  return JSON.parse(JSON.stringify(plan, (key, value) => (counting.has(key) ? undefined : value)));
}

describe.each<TestEngine>(engines)("taking back on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  beforeAll(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
  });
  afterAll(() => scenario.close());

  const everybody = ["dennis", "samira", "rik", "ingrid", "sanne", "wilma"] as const;

  async function whatEverybodySees() {
    const dennis = as("dennis");
    const shared = await readWhoSeesWhat(dennis.ctx, await dennis.permit("consent.read"));
    const readings = await Promise.all(everybody.map(async (key) => content(await as(key).reads())));
    return { shared, readings };
  }

  it.each([...goals, ...steps, ...talk, ...sharing])(
    "$name by $by can be taken back, and everybody reads what they read before",
    async (deed) => {
      const before = await whatEverybodySees();
      const { changeId } = await deed.does({ scenario, as });
      const after = await whatEverybodySees();
      await as(deed.by).does("change.undo", undoChange, { changeId });
      const back = await whatEverybodySees();
      expect(back).toEqual(before);
      expect(after).not.toEqual(before);
    },
  );
});
