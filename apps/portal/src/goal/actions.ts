"use server";

import {
  commentChoice,
  goalChange,
  goalChoice,
  goalMove,
  goalStateChange,
  newComment,
  newGoal,
  ownViewChoice,
  ownViewWords,
  restoreChoice,
} from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { goalPath, planPath } from "../paths.ts";

export async function addGoal(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newGoal,
    save: async (caller, input) => {
      const changed = await caller.plan.addGoal(input);
      return arrive(goalPath(input.clientId, changed.item.id), { did: "goalAdded", changed });
    },
  });
}

export async function changeGoal(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: goalChange,
    save: async (caller, input) => {
      const changed = await caller.plan.changeGoal(input);
      return arrive(goalPath(input.clientId, input.goalId), { did: "goalChanged", changed });
    },
    conflict: ({ clientId, goalId }) => ({ field: "words", theirsPath: goalPath(clientId, goalId) }),
  });
}

export async function changeGoalState(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: goalStateChange,
    save: async (caller, input) => arrive(await herePage(), { did: "goalState", changed: await caller.plan.changeGoalState(input) }),
  });
}

export async function moveGoal(form: FormData): Promise<void> {
  await press(form, {
    schema: goalMove,
    save: async (caller, input) => {
      const changed = await caller.plan.moveGoal(input);
      return arrive(planPath(input.clientId), { did: "goalMoved", changed, at: `goal-${input.goalId}` });
    },
  });
}

export async function removeGoal(form: FormData): Promise<void> {
  await press(form, {
    schema: goalChoice,
    save: async (caller, input) => arrive(planPath(input.clientId), { did: "goalRemoved", changed: await caller.plan.removeGoal(input) }),
  });
}

export async function writeOwnView(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: ownViewWords,
    save: async (caller, input) => {
      const changed = await caller.plan.writeOwnView(input);
      return arrive(goalPath(input.clientId, input.goalId), { did: "ownViewWritten", changed, at: `view-${changed.item.id}` });
    },
    conflict: ({ clientId, goalId }) => ({ field: "words", theirsPath: goalPath(clientId, goalId) }),
  });
}

export async function removeOwnView(form: FormData): Promise<void> {
  await press(form, {
    schema: ownViewChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "ownViewRemoved", changed: await caller.plan.removeOwnView(input) }),
  });
}

export async function addComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newComment,
    save: async (caller, input) => {
      const changed = await caller.plan.addComment(input);
      return arrive(goalPath(input.clientId, input.goalId), { did: "commentAdded", changed, at: `comment-${changed.item.id}` });
    },
  });
}

export async function removeComment(form: FormData): Promise<void> {
  await press(form, {
    schema: commentChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "commentRemoved", changed: await caller.plan.removeComment(input) }),
  });
}

export async function restoreWords(form: FormData): Promise<void> {
  await press(form, {
    schema: restoreChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "restored", changed: await caller.plan.restore(input) }),
  });
}
