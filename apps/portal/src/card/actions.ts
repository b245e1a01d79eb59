"use server";

import { pinChange, pinChoice, pinEntry } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { submit } from "../form/submit.ts";
import { ownCardPath, settingsPath } from "../paths.ts";
import { dropCard, keepCard } from "./card-once.ts";
import { withPicturePins } from "./picture-pins.ts";

/** A PIN that was typed does not come back with the page. */
async function withoutPins(sent: Promise<FormState>): Promise<FormState> {
  const state = await sent;
  return state && { ...state, intro: state.problems.length > 0 ? "" : state.intro, values: {} };
}

/** A card for who said yes without e-mail; the next page shows it once. */
export async function makeOwnCard(_: FormState, form: FormData): Promise<FormState> {
  return withoutPins(
    submit(withPicturePins(form), {
      schema: pinChoice,
      save: async (caller, input) => {
        await keepCard(await caller.card.make(input));
        return ownCardPath;
      },
    }),
  );
}

/** The code was written down or printed: it is shown no more. */
export async function finishCard(): Promise<void> {
  await dropCard();
  redirect(settingsPath);
}

export async function changePin(_: FormState, form: FormData): Promise<FormState> {
  return withoutPins(
    submit(withPicturePins(form), {
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
    submit(withPicturePins(form), {
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
    submit(withPicturePins(form), {
      schema: pinEntry,
      save: async (caller, input) => {
        await caller.card.removeSecondPin(input);
        return arrive(settingsPath, { did: "secondPinGone" });
      },
    }),
  );
}
