"use server";

import { changeChoice } from "@naast/vocabulary";
import { herePage, herePath } from "../api/here.ts";
import { arrive, type Deed } from "../form/arrive.ts";
import { press } from "../form/press-form.ts";
import { planPath } from "../paths.ts";

/** What was just added has a page of its own, which goes with it. */
const withOwnPage: readonly Deed[] = ["goalAdded", "proposed"];

/** Takes the last change back and stays on the page, where there still is one. */
export async function undoChange(form: FormData): Promise<void> {
  await press(form, {
    schema: changeChoice,
    save: async (caller, choice) => {
      await caller.plan.undo(choice);
      const did = new URLSearchParams((await herePath()).split("?")[1]).get("did");
      const isGone = withOwnPage.some((deed) => deed === did);
      return arrive(isGone ? planPath(choice.clientId) : await herePage(), { did: "undone" });
    },
  });
}
