"use server";

import { checkChoice, checkNote, lineSharing } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { wellbeingPath } from "../paths.ts";
import { answerForm } from "./answer-form.ts";

/** Keeps one answer, or the skip, and goes to the next question; after the last one to the line. */
export async function answerItem(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: answerForm,
    save: async (caller, { nextItem, ...input }) => {
      const { id } = await caller.wellbeing.answer(input);
      const line = wellbeingPath(input.clientId, `/${input.measureKey}`);
      if (nextItem === null) return arrive(line, { did: "checkKept" });
      return `${line}/answer?${new URLSearchParams({ check: id, item: String(nextItem) })}`;
    },
  });
}

export async function noteCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: checkNote,
    save: async (caller, input) => {
      await caller.wellbeing.note(input);
      return arrive(await herePage(), { did: "checkNoted" });
    },
  });
}

export async function shareLine(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: lineSharing,
    save: async (caller, input) => {
      await caller.wellbeing.share(input);
      return arrive(await herePage(), { did: "checkShared" });
    },
  });
}

export async function removeCheck(form: FormData): Promise<void> {
  await press(form, {
    schema: checkChoice,
    save: async (caller, input) => {
      await caller.wellbeing.remove(input);
      return arrive(wellbeingPath(input.clientId), { did: "checkRemoved" });
    },
  });
}
