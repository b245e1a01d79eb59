"use server";

import {
  crisisCardChange,
  newPhase,
  newRelapseCall,
  nightChoice,
  phaseChange,
  phaseChoice,
  relapseAnswer,
  relapseAsk,
  relapseCallChoice,
  relapseRequestChoice,
  relapseReview,
} from "@naast/vocabulary";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { relapsePath } from "../paths.ts";

export async function addPhase(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newPhase,
    save: async (caller, input) => {
      const changed = await caller.relapse.addPhase(input);
      return arrive(relapsePath(input.clientId), { did: "phaseWritten", changed, at: changed.item.id });
    },
  });
}

export async function changePhase(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: phaseChange,
    save: async (caller, input) => {
      const changed = await caller.relapse.changePhase(input);
      return arrive(relapsePath(input.clientId), { did: "phaseWritten", changed, at: input.phaseId });
    },
    conflict: ({ clientId }) => ({ field: "name", theirsPath: relapsePath(clientId) }),
  });
}

export async function removePhase(form: FormData): Promise<void> {
  await press(form, {
    schema: phaseChoice,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId), { did: "phaseRemoved", changed: await caller.relapse.removePhase(input) }),
  });
}

export async function shareAtNight(form: FormData): Promise<void> {
  await press(form, {
    schema: nightChoice,
    save: async (caller, input) => {
      const did = input.answer === "yes" ? ("nightShared" as const) : ("nightStopped" as const);
      return arrive(relapsePath(input.clientId), { did, changed: await caller.relapse.shareAtNight(input), at: input.phaseId });
    },
  });
}

export async function askInPhase(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: relapseAsk,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId), { did: "phaseAsked", changed: await caller.relapse.ask(input), at: input.phaseId }),
  });
}

export async function takeBack(form: FormData): Promise<void> {
  await press(form, {
    schema: relapseRequestChoice,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId), { did: "phaseAskedNoMore", changed: await caller.relapse.takeBack(input) }),
  });
}

export async function answerRequest(form: FormData): Promise<void> {
  await press(form, {
    schema: relapseAnswer,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId), {
        did: "phaseAnswered",
        changed: await caller.relapse.answer(input),
        at: `ask-${input.requestId}`,
      }),
  });
}

export async function addCall(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newRelapseCall,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId, "/card"), { did: "callAdded", changed: await caller.relapse.addCall(input), at: "own-calls" }),
  });
}

export async function removeCall(form: FormData): Promise<void> {
  await press(form, {
    schema: relapseCallChoice,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId, "/card"), {
        did: "callRemoved",
        changed: await caller.relapse.removeCall(input),
        at: "own-calls",
      }),
  });
}

export async function writeCard(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: crisisCardChange,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId), { did: "cardWritten", changed: await caller.relapse.writeCard(input), at: "card" }),
    conflict: ({ clientId }) => ({ field: "coverWords", theirsPath: relapsePath(clientId) }),
  });
}

export async function reviewPlan(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: relapseReview,
    save: async (caller, input) =>
      arrive(relapsePath(input.clientId), { did: "relapseReviewed", changed: await caller.relapse.review(input), at: "card" }),
  });
}
