"use server";

import { newRecordedForm, recordedCorrectionForm } from "@naast/vocabulary";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { submit } from "../form/submit.ts";
import { recordedPath } from "../paths.ts";

export async function recordAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newRecordedForm,
    save: async (caller, input) => {
      const changed = await caller.recordedAnswers.write(input);
      return arrive(recordedPath(input.clientId, changed.item.id), { did: "answerRecorded", changed });
    },
  });
}

export async function correctAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: recordedCorrectionForm,
    save: async (caller, input) => {
      const changed = await caller.recordedAnswers.correct(input);
      return arrive(recordedPath(input.clientId, input.recordedId), { did: "answerRight", changed });
    },
  });
}
