"use server";

import {
  newOffer,
  newStep,
  offerDecision,
  stepAnswer,
  stepChange,
  stepChoice,
  stepNarrowing,
  stepRequest,
  stepReturn,
} from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { goalPath } from "../paths.ts";

const rowOf = (stepId: string) => `step-${stepId}`;

export async function answerStep(form: FormData): Promise<void> {
  await press(form, {
    schema: stepAnswer,
    save: async (caller, input) => {
      const changed = await caller.plan.answerStep(input);
      return arrive(await herePage(), { did: input.answer === "yes" ? "saidYes" : "saidNo", changed, at: rowOf(input.stepId) });
    },
  });
}

export async function answerStepInWords(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: stepAnswer,
    save: async (caller, input) => {
      const changed = await caller.plan.answerStep(input);
      return arrive(await herePage(), { did: input.answer === "yes" ? "saidYes" : "saidNo", changed });
    },
  });
}

export async function handBackStep(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: stepReturn,
    save: async (caller, input) => arrive(await herePage(), { did: "handedBack", changed: await caller.plan.handBackStep(input) }),
  });
}

export async function decideOffer(form: FormData): Promise<void> {
  await press(form, {
    schema: offerDecision,
    save: async (caller, input) => {
      const changed = await caller.plan.decideOffer(input);
      return arrive(await herePage(), { did: input.answer === "yes" ? "offerYes" : "offerNo", changed, at: rowOf(input.stepId) });
    },
  });
}

export async function finishStep(form: FormData): Promise<void> {
  await press(form, {
    schema: stepChoice,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "finished", changed: await caller.plan.finishStep(input), at: rowOf(input.stepId) }),
  });
}

export async function offerStep(form: FormData): Promise<void> {
  await press(form, {
    schema: newOffer.options[1],
    save: async (caller, input) => arrive(await herePage(), { did: "stepOffered", changed: await caller.plan.offerStep(input) }),
  });
}

export async function withdrawOffer(form: FormData): Promise<void> {
  await press(form, {
    schema: stepChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "offerWithdrawn", changed: await caller.plan.withdrawOffer(input) }),
  });
}

export async function stopStep(form: FormData): Promise<void> {
  await press(form, {
    schema: stepChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "stepStopped", changed: await caller.plan.stopStep(input) }),
  });
}

export async function reopenStep(form: FormData): Promise<void> {
  await press(form, {
    schema: stepChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "stepReopened", changed: await caller.plan.reopenStep(input) }),
  });
}

export async function requestStep(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: stepRequest,
    save: async (caller, input) => {
      const changed = await caller.plan.requestStep(input);
      return arrive(await herePage(), { did: input.doerId === null ? "stepOpened" : "stepRequested", changed });
    },
  });
}

export async function narrowStep(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: stepNarrowing,
    save: async (caller, input) => arrive(await herePage(), { did: "stepNarrowed", changed: await caller.plan.narrowStep(input) }),
  });
}

export async function changeStep(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: stepChange,
    save: async (caller, input) => arrive(await herePage(), { did: "stepChanged", changed: await caller.plan.changeStep(input) }),
    conflict: () => ({ field: "what", theirsPath: "?" }),
  });
}

export async function addStep(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newStep,
    save: async (caller, input) => {
      const changed = await caller.plan.addStep(input);
      return arrive(goalPath(input.clientId, input.goalId), { did: "stepAdded", changed, at: rowOf(changed.item.id) });
    },
  });
}

export async function offerNewStep(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newOffer.options[0],
    save: async (caller, input) => {
      const changed = await caller.plan.offerStep(input);
      return arrive(goalPath(input.clientId, input.goalId), { did: "stepOffered", changed, at: rowOf(changed.item.id) });
    },
  });
}
