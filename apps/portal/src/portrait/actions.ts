"use server";

import { newPortrait, newPortraitLine, portraitLineChoice, portraitLineDecision } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { planPath } from "../paths.ts";

export async function writePortrait(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newPortrait,
    save: async (caller, input) =>
      arrive(planPath(input.clientId, "/about-me"), { did: "portraitWritten", changed: await caller.portrait.write(input) }),
    conflict: ({ clientId }) => ({ field: "strengthWords", theirsPath: planPath(clientId, "/about-me") }),
  });
}

export async function offerLine(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newPortraitLine,
    save: async (caller, input) => arrive(await herePage(), { did: "lineOffered", changed: await caller.portrait.offerLine(input) }),
  });
}

export async function decideLine(form: FormData): Promise<void> {
  await press(form, {
    schema: portraitLineDecision,
    save: async (caller, input) => {
      const did = input.answer === "approved" ? ("lineApproved" as const) : ("lineDeclined" as const);
      return arrive(await herePage(), { did, changed: await caller.portrait.decideLine(input) });
    },
  });
}

export async function removeLine(form: FormData): Promise<void> {
  await press(form, {
    schema: portraitLineChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "lineRemoved", changed: await caller.portrait.removeLine(input) }),
  });
}
