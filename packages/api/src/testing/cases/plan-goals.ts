import type { Asking, Cases } from "../cases.ts";

const words = "Elke week twee mensen zien";

/** The version that a goal has now, as its client reads it. */
async function versionOf({ as, scenario: { clientId } }: Asking, goalId: string): Promise<number> {
  const { goals } = await as("dennis").plan.read({ clientId });
  return goals.find(({ id }) => id === goalId)?.version ?? 0;
}

/** A row of the history that can be put back: the words that Dennis has just changed. */
async function historyOf(asking: Asking): Promise<string> {
  const { as, scenario } = asking;
  const { clientId, items } = scenario;
  const goalId = items.goals.idea;
  await as("dennis").plan.changeGoal({ clientId, goalId, words, kind: "belonging", version: await versionOf(asking, goalId) });
  const history = await as("dennis").plan.history({ clientId, itemKind: "goal", itemId: goalId });
  const id = history.find(({ mayRestore }) => mayRestore)?.id;
  if (id === undefined) throw new Error("nothing can be put back");
  return id;
}

/** Something that who asks has just done, if they may do anything; else something of Dennis. */
async function changeOf({ as, who, may, scenario: { clientId, items } }: Asking): Promise<string> {
  const { changeId } = await as(may ? who : "dennis").plan.addComment({ clientId, goalId: items.goals.everyone, words });
  return changeId;
}

type Goals =
  | "writePurpose"
  | "answerPurpose"
  | "addGoal"
  | "changeGoal"
  | "changeGoalState"
  | "moveGoal"
  | "removeGoal"
  | "restore"
  | "undo";

export const planGoalCases: Pick<Cases<"plan">, Goals> = {
  writePurpose: { input: ({ scenario: { clientId, items } }) => ({ clientId, words, basedOn: items.purposes.current }) },
  answerPurpose: { input: ({ scenario: { clientId, items } }) => ({ clientId, purposeId: items.purposes.current, answer: "agrees" }) },
  addGoal: {
    input: ({ scenario: { clientId, personId } }) => ({
      clientId,
      words,
      kind: "own",
      ownKind: "muziek",
      lifeDomain: "people",
      why: "Dan ben ik niet alleen",
      visibility: "chosen",
      readerIds: [personId("rik")],
    }),
  },
  changeGoal: {
    input: async (asking) => {
      const { clientId, items } = asking.scenario;
      const goalId = items.goals.everyone;
      return { clientId, goalId, words, kind: "belonging", version: await versionOf(asking, goalId) };
    },
  },
  changeGoalState: { input: ({ scenario: { clientId, items } }) => ({ clientId, goalId: items.goals.idea, state: "agreed" }) },
  moveGoal: { input: ({ scenario: { clientId, items } }) => ({ clientId, goalId: items.goals.everyone, direction: "down" }) },
  removeGoal: { input: ({ scenario: { clientId, items } }) => ({ clientId, goalId: items.goals.idea }) },
  undo: { input: async (asking) => ({ clientId: asking.scenario.clientId, changeId: await changeOf(asking) }) },
  restore: { input: async (asking) => ({ clientId: asking.scenario.clientId, historyId: await historyOf(asking) }) },
};
