"use server";

import { pinChange, pinEntry } from "@naast/vocabulary";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { submit } from "../form/submit.ts";
import { settingsPath } from "../paths.ts";

/** A PIN that was typed does not come back with the page. */
async function withoutPins(sent: Promise<FormState>): Promise<FormState> {
  const state = await sent;
  return state && { ...state, intro: state.problems.length > 0 ? "" : state.intro, values: {} };
}

export async function changePin(_: FormState, form: FormData): Promise<FormState> {
  return withoutPins(
    submit(form, {
      schema: pinChange,
      save: async (caller, input) => {
        await caller.card.changePin(input);
        return arrive(settingsPath, { did: "pinChanged" });
      },
    }),
  );
}

function chooseSecondPin(form: FormData): Promise<FormState> {
  return withoutPins(
    submit(form, {
      schema: pinChange,
      save: async (caller, input) => {
        await caller.card.chooseSecondPin(input);
        return arrive(settingsPath, { did: "secondPin" });
      },
    }),
  );
}

/** One form, two presses: another second PIN, or none any more. */
export async function changeSecondPin(_: FormState, form: FormData): Promise<FormState> {
  return form.get("what") === "remove" ? removeSecondPin(form) : chooseSecondPin(form);
}

function removeSecondPin(form: FormData): Promise<FormState> {
  return withoutPins(
    submit(form, {
      schema: pinEntry,
      save: async (caller, input) => {
        await caller.card.removeSecondPin(input);
        return arrive(settingsPath, { did: "secondPinGone" });
      },
    }),
  );
}
