import type { PersonaKey } from "@naast/testing";
import { type Changed, type Id, NotFound, type PersonId, visibilities } from "@naast/vocabulary";
import { changeVisibility } from "../consent/change-visibility.ts";
import { addComment } from "../plan/add-comment.ts";
import { addGoal } from "../plan/add-goal.ts";
import { addStep } from "../plan/add-step.ts";
import { answerStep } from "../plan/answer-step.ts";
import { changeGoal } from "../plan/change-goal.ts";
import { changeGoalState } from "../plan/change-goal-state.ts";
import { changeStep } from "../plan/change-step.ts";
import { decideOffer } from "../plan/decide-offer.ts";
import { finishStep } from "../plan/finish-step.ts";
import { handBackStep } from "../plan/hand-back-step.ts";
import { moveGoal } from "../plan/move-goal.ts";
import { narrowStep } from "../plan/narrow-step.ts";
import { offerStep } from "../plan/offer-step.ts";
import { removeGoal } from "../plan/remove-goal.ts";
import { reopenStep } from "../plan/reopen-step.ts";
import { requestStep } from "../plan/request-step.ts";
import { stopStep } from "../plan/stop-step.ts";
import { undoChange } from "../plan/undo-change.ts";
import { withdrawOffer } from "../plan/withdraw-offer.ts";
import { writeOwnView } from "../plan/write-own-view.ts";
import { writePurpose } from "../plan/write-purpose.ts";
import { present } from "./acting.ts";
import { bare, type Given, goalWords } from "./deed.ts";
import { proposalCalls } from "./proposal-calls.ts";

export type Chance = { by: PersonaKey; call: number; pick: number; choice: number; second: number };
export type Call = (given: Given, chance: Chance) => Promise<Changed | null>;

function from<Value>(values: readonly Value[], at: number): Value {
  const value = values[at % values.length];
  if (value === undefined) throw new NotFound();
  return value;
}
const asked: readonly (PersonaKey | null)[] = ["samira", "rik", "ingrid", "dennis", "wilma", "tarik", null];

async function goalId({ scenario }: Given, { pick }: Chance): Promise<Id<"Goal">> {
  const { goal } = scenario.store.tables;
  return from(await scenario.store.read.select({ id: goal.id }).from(goal).orderBy(goal.id), pick).id;
}
async function step({ scenario }: Given, { pick }: Chance) {
  const { step } = scenario.store.tables;
  return from(await scenario.store.read.select({ id: step.id, version: step.version }).from(step).orderBy(step.id), pick);
}
const stepId = async (given: Given, chance: Chance): Promise<Id<"Step">> => (await step(given, chance)).id;
const doer = ({ scenario }: Given, { choice }: Chance): PersonId | null => {
  const key = from(asked, choice);
  return key && scenario.personId(key);
};
const answerOf = ({ choice }: Chance) => from(["yes", "no"] as const, choice);

/** Every verb about goals and steps, called by somebody who may or may not, with something that may or may not fit. */
const calls: Readonly<Record<string, Call>> = {
  addGoal: ({ as, scenario: { clientId, personId } }, { by, choice }) =>
    as(by).does("goal.add", addGoal, {
      clientId,
      words: "Iets nieuws",
      ...goalWords,
      visibility: from(visibilities, choice),
      readerIds: [personId("rik")],
    }),
  changeGoal: async (given, chance) =>
    given.as(chance.by).does("goal.change", changeGoal, {
      clientId: given.scenario.clientId,
      goalId: await goalId(given, chance),
      words: "Anders",
      ...goalWords,
      version: (chance.second % 3) + 1,
    }),
  changeGoalState: async (given, chance) =>
    given.as(chance.by).does("goal.changeState", changeGoalState, { goalId: await goalId(given, chance), state: "letGo" }),
  moveGoal: async (given, chance) =>
    given.as(chance.by).does("goal.move", moveGoal, { goalId: await goalId(given, chance), direction: "up" }),
  removeGoal: async (given, chance) => given.as(chance.by).does("goal.remove", removeGoal, { goalId: await goalId(given, chance) }),
  writePurpose: ({ as, scenario: { clientId, items } }, { by }) =>
    as(by).does("purpose.write", writePurpose, { clientId, words: "Nieuw", change: "small", basedOn: items.purposes.current }),
  changeVisibility: async (given, chance) =>
    given.as(chance.by).does("visibility.change", changeVisibility, {
      clientId: given.scenario.clientId,
      itemKind: "goal",
      itemId: await goalId(given, chance),
      visibility: from(visibilities, chance.choice),
      readerIds: [given.scenario.personId("samira")],
    }),
  addStep: async (given, chance) =>
    given.as(chance.by).does("step.add", addStep, {
      clientId: given.scenario.clientId,
      goalId: await goalId(given, chance),
      what: "Iets",
      ...bare,
      doerId: doer(given, chance),
    }),
  requestStep: async (given, chance) =>
    given.as(chance.by).does("step.request", requestStep, { stepId: await stepId(given, chance), doerId: doer(given, chance) }),
  answerStep: async (given, chance) =>
    given.as(chance.by).does("step.answer", answerStep, { stepId: await stepId(given, chance), answer: answerOf(chance), words: null }),
  handBackStep: async (given, chance) =>
    given.as(chance.by).does("step.handBack", handBackStep, { stepId: await stepId(given, chance), words: null }),
  offerStep: async (given, chance) =>
    given.as(chance.by).does("step.offer", offerStep, { clientId: given.scenario.clientId, stepId: await stepId(given, chance) }),
  offerNewStep: async (given, chance) => {
    const offer = { clientId: given.scenario.clientId, goalId: await goalId(given, chance), what: "Ik doe dit", ...bare };
    return given.as(chance.by).does("step.offer", offerStep, offer);
  },
  withdrawOffer: async (given, chance) => given.as(chance.by).does("step.offer", withdrawOffer, { stepId: await stepId(given, chance) }),
  decideOffer: async (given, chance) =>
    given.as(chance.by).does("step.decideOffer", decideOffer, { stepId: await stepId(given, chance), answer: answerOf(chance) }),
  finishStep: async (given, chance) => given.as(chance.by).does("step.finish", finishStep, { stepId: await stepId(given, chance) }),
  reopenStep: async (given, chance) => given.as(chance.by).does("step.reopen", reopenStep, { stepId: await stepId(given, chance) }),
  stopStep: async (given, chance) => given.as(chance.by).does("step.stop", stopStep, { stepId: await stepId(given, chance) }),
  changeStep: async (given, chance) => {
    const { id, version } = await step(given, chance);
    const change = { clientId: given.scenario.clientId, stepId: id, what: "Anders", ...bare, version };
    return given.as(chance.by).does("step.change", changeStep, change);
  },
  narrowStep: async (given, chance) =>
    given.as(chance.by).does("step.narrow", narrowStep, {
      stepId: await stepId(given, chance),
      visibility: from([...visibilities, null], chance.choice),
    }),
  writeOwnView: async (given, chance) =>
    given.as(chance.by).does("ownView.write", writeOwnView, {
      clientId: given.scenario.clientId,
      goalId: await goalId(given, chance),
      words: "Zo zie ik het",
      version: chance.second % 2 === 0 ? null : 1,
    }),
  addComment: async (given, chance) =>
    given.as(chance.by).does("comment.add", addComment, {
      clientId: given.scenario.clientId,
      goalId: await goalId(given, chance),
      words: "Hallo",
    }),
  ...proposalCalls,
  undoChange: async ({ as, scenario }, { by, pick }) => {
    const { change } = scenario.store.tables;
    const rows = await scenario.store.read.select({ id: change.id }).from(change).orderBy(change.id);
    return as(by).does("change.undo", undoChange, { changeId: from(rows.slice(-5), pick).id });
  },
};
const every = Object.keys(calls);

/** One call, chosen by chance among these verbs, by its name. Throws the failure with which it is answered. */
export async function everyCall(given: Given, chance: Chance, among: readonly string[] = every): Promise<string> {
  const name = from(among, chance.call);
  await present(calls[name])(given, chance);
  return name;
}
