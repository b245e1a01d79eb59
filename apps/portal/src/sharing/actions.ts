"use server";

import { grantChange, grantChoice, visibilityChange } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";

export async function changeVisibility(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: visibilityChange,
    save: async (caller, input) => {
      const changed = await caller.consent.changeVisibility(input);
      const path = await arrive(await herePage(), { did: "visibility", changed, at: `item-${input.itemId}` });
      return path.replace("?", `?on=${input.itemId}&`);
    },
  });
}

export async function giveGrant(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: grantChange,
    save: async (caller, input) => {
      const changed = await caller.consent.giveGrant(input);
      return arrive(await herePage(), { did: "grantGiven", changed, at: `person-${input.personId}` });
    },
  });
}

export async function withdrawGrant(form: FormData): Promise<void> {
  await press(form, {
    schema: grantChoice,
    save: async (caller, input) => {
      const changed = await caller.consent.withdrawGrant(input);
      return arrive(await herePage(), { did: "grantWithdrawn", changed, at: `person-${input.personId}` });
    },
  });
}
