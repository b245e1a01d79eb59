"use server";

import { contactMomentChoice, newContactMoment } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";

export async function noteMoment(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newContactMoment,
    save: async (caller, input) => arrive(await herePage(), { did: "momentNoted", changed: await caller.plan.noteContactMoment(input) }),
  });
}

export async function removeMoment(form: FormData): Promise<void> {
  await press(form, {
    schema: contactMomentChoice,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "momentRemoved", changed: await caller.plan.removeContactMoment(input) }),
  });
}
