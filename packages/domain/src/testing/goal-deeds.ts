import type { ItemKind } from "@naast/vocabulary";
import { readHistory } from "../journal/read-history.ts";
import { addGoal } from "../plan/add-goal.ts";
import { answerPurpose } from "../plan/answer-purpose.ts";
import { changeGoal } from "../plan/change-goal.ts";
import { changeGoalState } from "../plan/change-goal-state.ts";
import { moveGoal } from "../plan/move-goal.ts";
import { removeGoal } from "../plan/remove-goal.ts";
import { restoreHistory } from "../plan/restore-history.ts";
import { writePurpose } from "../plan/write-purpose.ts";
import { goalIn } from "./acting.ts";
import { type Deed, type Given, goalWords } from "./deed.ts";

async function newestText(given: Given, itemKind: ItemKind, itemId: string) {
  const dennis = given.as("dennis");
  const texts = await readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind, itemId });
  const last = texts.findLast(({ mayRestore }) => mayRestore);
  if (!last) throw new Error("there is no earlier text");
  return last.id;
}

export const goalDeeds: readonly Deed[] = [
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
