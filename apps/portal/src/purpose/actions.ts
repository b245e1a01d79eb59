"use server";

import { newPurpose, purposeResponse } from "@naast/vocabulary";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { submit } from "../form/submit.ts";
import { planPath } from "../paths.ts";

export async function writePurpose(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newPurpose,
    save: async (caller, input) => {
      const changed = await caller.plan.writePurpose(input);
      return arrive(planPath(input.clientId), { did: input.change === "small" ? "purposeSmall" : "purposeWritten", changed });
    },
    conflict: ({ clientId }) => ({ field: "words", theirsPath: planPath(clientId) }),
  });
}

export async function answerPurpose(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: purposeResponse,
    save: async (caller, input) => {
      const changed = await caller.plan.answerPurpose(input);
      return arrive(planPath(input.clientId), { did: input.answer === "agrees" ? "purposeAgrees" : "purposeNotYet", changed });
    },
  });
}
