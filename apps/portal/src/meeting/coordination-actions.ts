"use server";

import { coordinatorAnswer } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { homePath } from "../paths.ts";
import { replyForm } from "./reply-form.ts";

/** Yes opens the one meeting; no closes the door. */
export async function answerCoordination(form: FormData): Promise<void> {
  await press(form, {
    schema: coordinatorAnswer,
    save: async (caller, input) => {
      await caller.coordination.answer(input);
      return arrive(input.answer === "yes" ? await herePage() : homePath, { did: "meetingReplied" });
    },
  });
}

export async function replyAsCoordinator(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: replyForm,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "meetingReplied", changed: await caller.coordination.reply(input), at: "who-comes" }),
  });
}
