"use server";

import { failureOf } from "@naast/api";
import { bringInChoice, erasureChoice, erasureConfirmed, forClient } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { api } from "../api/caller.ts";
import { herePage, herePath } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { erasedPath, planPath, signInPath } from "../paths.ts";
import type { BringInState } from "./bring-in-state.ts";
import { foundInFile, wrongFile } from "./bring-in-words.ts";

async function textOf(form: FormData): Promise<string> {
  const sent = form.get("file");
  return sent instanceof File ? sent.text() : (sent ?? "");
}

async function refused(error: unknown): Promise<BringInState> {
  const failure = failureOf(error);
  if (failure.kind === "signedOut") redirect(signInPath(await herePath()));
  if (failure.kind === "conflict") return wrongFile("notEmpty");
  return failure.kind === "invalid" ? wrongFile(failure.fields["file"] ?? "", failure.fields["place"]) : wrongFile("");
}

/** First shows what is in the file, then places it: nothing is written before the second press. */
export async function bringIn(_: BringInState, form: FormData): Promise<BringInState> {
  const file = await textOf(form);
  const about = forClient.safeParse({ clientId: form.get("clientId") });
  if (file.trim() === "" || !about.success) return wrongFile("noFile");
  const { clientId } = about.data;
  const choice = bringInChoice.safeParse({ clientId, file, sharing: form.get("sharing") ?? undefined });
  try {
    const caller = await api();
    if (!choice.success)
      return foundInFile(file, await caller.takeAlong.previewBringIn({ clientId, file }), { asked: form.has("placing") });
    await caller.takeAlong.bringIn(choice.data);
  } catch (error) {
    return refused(error);
  }
  redirect(await arrive(planPath(clientId), { did: "broughtIn" }));
}

export async function erasePlan(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: erasureConfirmed,
    save: async (caller, input) => {
      const { proof, at } = await caller.takeAlong.erase(input);
      return `${erasedPath}?${new URLSearchParams({ proof, at: String(at) })}`;
    },
  });
}

export async function endErasure(form: FormData): Promise<void> {
  await press(form, {
    schema: erasureChoice,
    save: async (caller, input) => {
      await caller.takeAlong.endErasure(input);
      return arrive(await herePage(), { did: "erasureEnded" });
    },
  });
}
