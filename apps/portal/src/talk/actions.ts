"use server";

import { talkInput } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { talkPath } from "./paths.ts";

export async function leadTalk(form: FormData): Promise<void> {
  await press(form, {
    schema: talkInput.lead,
    save: async (caller, input) => {
      await caller.talk.lead(input);
      return arrive(talkPath(input, input.phase === "end" ? "summary" : "now"), { did: "talkMoved" });
    },
  });
}

export async function moveToPoint(form: FormData): Promise<void> {
  await press(form, {
    schema: talkInput.moveToPoint,
    save: async (caller, input) => {
      await caller.talk.moveToPoint(input);
      return arrive(talkPath(input, "now"), { did: "talkMoved", at: "points" });
    },
  });
}

export async function closeTalk(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.close,
    save: async (caller, input) => {
      await caller.talk.close(input);
      return arrive(await herePage(), { did: "talkWritten", at: "closing" });
    },
  });
}

export async function writeVoice(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.writeVoice,
    save: async (caller, input) => {
      const { item } = await caller.talk.writeVoice(input);
      const { voices } = await caller.talk.read(input);
      const did = voices.some(({ id }) => id === item.id) ? "talkWritten" : "talkWaits";
      return arrive(talkPath(input, "now"), { did, at: "voices" });
    },
  });
}

export async function answerVoice(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.answerVoice,
    save: async (caller, input) => {
      await caller.talk.answerVoice(input);
      return arrive(await herePage(), { did: input.answer === "drop" ? "talkDropped" : "talkWritten", at: "voices" });
    },
  });
}

export async function agree(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.agree,
    save: async (caller, input) => {
      await caller.talk.agree(input);
      return arrive(talkPath(input, "now"), { did: "talkWritten", at: "agreements" });
    },
  });
}

export async function answerAgreement(form: FormData): Promise<void> {
  await press(form, {
    schema: talkInput.answerAgreement,
    save: async (caller, input) => {
      await caller.talk.answerAgreement(input);
      return arrive(await herePage(), { did: "talkAnswered", at: "agreements" });
    },
  });
}

export async function removeAgreement(form: FormData): Promise<void> {
  await press(form, {
    schema: talkInput.removeAgreement,
    save: async (caller, input) => {
      await caller.talk.removeAgreement(input);
      return arrive(await herePage(), { did: "talkDropped", at: "agreements" });
    },
  });
}

export async function planAgreement(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.planAgreement,
    save: async (caller, input) => {
      await caller.talk.planAgreement(input);
      return arrive(await herePage(), { did: "stepAdded", at: "agreements" });
    },
  });
}

export async function proposeAgreement(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.proposeAgreement,
    save: async (caller, input) => {
      const changed = await caller.talk.proposeAgreement(input);
      return arrive(await herePage(), { did: "proposed", at: "agreements", changed });
    },
  });
}

export async function lookBack(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.lookBack,
    save: async (caller, input) => {
      await caller.talk.lookBack(input);
      return arrive(talkPath(input, "summary"), { did: input.words === null ? "lookBackSkipped" : "lookedBack", at: "closing" });
    },
  });
}

export async function respond(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: talkInput.respond,
    save: async (caller, input) => {
      await caller.talk.respond(input);
      return arrive(talkPath(input, "summary"), { did: "talkWritten", at: "absent" });
    },
  });
}
