"use server";

import { nodeDeepening } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { submit } from "../form/submit.ts";

export async function writeDeepening(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: nodeDeepening,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "deepeningWritten", changed: await caller.network.writeDeepening(input) }),
  });
}
