"use server";

import { signOut } from "@naast/auth";
import { sessionChoice, settingsChange } from "@naast/vocabulary";
import { z } from "zod";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { settingsPath, signInPath } from "../paths.ts";
import { keepPreferences } from "../preferences.ts";

/** The settings as a form sends them: texts, which the vocabulary's schema then reads as what they mean. */
const settingsForm = z
  .object({
    language: z.string(),
    textSize: z.string().transform(Number),
    timeZone: z.string(),
    dataSaver: z.enum(["on", "off"]).transform((value) => value === "on"),
  })
  .pipe(settingsChange.required());

export async function changeSettings(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: settingsForm,
    save: async (caller, input) => {
      const { language, textSize, dataSaver } = await caller.account.changeSettings(input);
      await keepPreferences({ language, textSize, dataSaver });
      return arrive(settingsPath, { did: "settings" });
    },
  });
}

export async function endSession(form: FormData): Promise<void> {
  await press(form, {
    schema: sessionChoice,
    save: async (caller, input) => {
      await caller.account.endSession(input);
      return arrive(settingsPath, { did: "sessionEnded" });
    },
  });
}

export async function endOtherSessions(form: FormData): Promise<void> {
  await press(form, {
    schema: z.object({}),
    save: async (caller) => {
      await caller.account.endOtherSessions();
      return arrive(settingsPath, { did: "sessionsEnded" });
    },
  });
}

/** Also on this device: for who fears that a card or a phone is in other hands. */
export async function endAllSessions(form: FormData): Promise<void> {
  await press(form, {
    schema: z.object({}),
    save: async (caller) => {
      await caller.account.endOtherSessions();
      await signOut("portal");
      return `${signInPath()}?left=yes`;
    },
  });
}
