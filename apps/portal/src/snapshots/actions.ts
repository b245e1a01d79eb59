"use server";

import { newSnapshot, snapshotChoice } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";

export async function takeSnapshot(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newSnapshot,
    save: async (caller, input) => arrive(await herePage(), { did: "snapshotTaken", changed: await caller.network.takeSnapshot(input) }),
  });
}

export async function removeSnapshot(form: FormData): Promise<void> {
  await press(form, {
    schema: snapshotChoice,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "snapshotRemoved", changed: await caller.network.removeSnapshot(input) }),
  });
}
