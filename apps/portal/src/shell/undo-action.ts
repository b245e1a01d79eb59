"use server";

import { changeChoice } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import { press } from "../form/press-form.ts";

/** Takes the last change back and stays on the page. */
export async function undoChange(form: FormData): Promise<void> {
  await press(form, {
    schema: changeChoice,
    save: async (caller, choice) => {
      await caller.plan.undo(choice);
      return arrive(await herePage(), { did: "undone" });
    },
  });
}
