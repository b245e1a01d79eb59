"use server";

import { privateTimeInput } from "@naast/vocabulary";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { talkPath } from "./paths.ts";

export async function beginPrivateTime(form: FormData): Promise<void> {
  await press(form, {
    schema: privateTimeInput.begin,
    save: async (caller, input) => {
      await caller.privateTime.begin(input);
      return arrive(talkPath(input, "private"), { did: "talkMoved" });
    },
  });
}

export async function endPrivateTime(form: FormData): Promise<void> {
  await press(form, {
    schema: privateTimeInput.end,
    save: async (caller, input) => {
      await caller.privateTime.end(input);
      return arrive(talkPath(input, "private"), { did: "talkMoved" });
    },
  });
}

export async function enterPrivateTime(form: FormData): Promise<void> {
  await press(form, {
    schema: privateTimeInput.enter,
    save: async (caller, input) => {
      await caller.privateTime.enter(input);
      return arrive(talkPath(input, "private"), { did: "talkAnswered" });
    },
  });
}

export async function sayClientIn(form: FormData): Promise<void> {
  await press(form, {
    schema: privateTimeInput.sayClientIn,
    save: async (caller, input) => {
      await caller.privateTime.sayClientIn(input);
      return arrive(talkPath(input, "private"), { did: "talkAnswered" });
    },
  });
}

export async function writePrivateText(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: privateTimeInput.write,
    save: async (caller, input) => {
      await caller.privateTime.write(input);
      return arrive(talkPath(input, "private"), { did: "privateWritten", at: "texts" });
    },
  });
}

export async function changePrivateText(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: privateTimeInput.change,
    save: async (caller, input) => {
      await caller.privateTime.change(input);
      return arrive(talkPath(input, "private"), { did: "privateWritten", at: "texts" });
    },
  });
}

export async function removePrivateText(form: FormData): Promise<void> {
  await press(form, {
    schema: privateTimeInput.remove,
    save: async (caller, input) => {
      await caller.privateTime.remove(input);
      return arrive(talkPath(input, "private"), { did: "talkDropped", at: "texts" });
    },
  });
}

export async function releasePrivateText(form: FormData): Promise<void> {
  await press(form, {
    schema: privateTimeInput.release,
    save: async (caller, input) => {
      await caller.privateTime.release(input);
      return arrive(talkPath(input, "private"), { did: "privateShared", at: "texts" });
    },
  });
}
