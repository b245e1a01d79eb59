import { type Failure, failureOf } from "@naast/api";
import { fieldProblemOf, newId } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { type Api, api } from "../api/caller.ts";
import { herePath } from "../api/here.ts";
import { signInPath } from "../paths.ts";
import { type ConflictPlace, conflictOf } from "./conflict.ts";
import { inputOf, valuesOf } from "./form-input.ts";
import type { FormState, FormValues } from "./form-state.ts";

type Work<Schema extends z.ZodType> = {
  schema: Schema;
  /** Saves and says where the reader goes next. */
  save: (caller: Api, input: z.output<Schema>) => Promise<string>;
  /** For forms that change words that somebody else may be changing too. */
  conflict?: (input: z.output<Schema>) => ConflictPlace;
};

/** Handles one form: checks, saves, goes on. Whatever is not right comes back with everything that was typed. */
export async function submit<Schema extends z.ZodType>(form: FormData, { schema, save, conflict }: Work<Schema>): Promise<FormState> {
  const values = valuesOf(form);
  const parsed = schema.safeParse(inputOf(values));
  if (!parsed.success) return stillNeeded(values, fieldsOf(parsed.error));
  const outcome = await attempt(() => api().then((caller) => save(caller, parsed.data)));
  if ("path" in outcome) redirect(outcome.path);
  const { failure } = outcome;
  if (failure.kind === "signedOut") redirect(signInPath(await herePath()));
  if (failure.kind === "invalid") return stillNeeded(values, failure.fields);
  if (failure.kind === "conflict" && failure.texts && conflict) {
    return { ...(await emptyState(values)), conflict: await conflictOf(failure.texts, conflict(parsed.data)) };
  }
  return notNow(values, failure);
}

type Outcome = { path: string } | { failure: Failure };

export async function attempt(work: () => Promise<string>): Promise<Outcome> {
  try {
    return { path: await work() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function fieldsOf(error: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(error.issues.toReversed().map((issue) => [String(issue.path[0] ?? "form"), issue.message]));
}

async function emptyState(values: FormValues): Promise<NonNullable<FormState>> {
  const t = await getTranslations("portalForm");
  return { attempt: newId("Attempt"), values, title: t("notYet"), intro: t("kept"), problems: [], conflict: null };
}

/** What is still needed, field by field, as what to do. */
export async function stillNeeded(values: FormValues, fields: Readonly<Record<string, string>>): Promise<FormState> {
  const t = await getTranslations();
  const state = await emptyState(values);
  const problems = Object.entries(fields).map(([field, key]) => ({ field, words: t(`shared.invalid.${fieldProblemOf(key)}`) }));
  return { ...state, title: t("portalForm.oneThing", { count: problems.length }), problems };
}

async function notNow(values: FormValues, failure: Failure): Promise<FormState> {
  return { ...(await emptyState(values)), intro: await failureWords(failure) };
}

/** Why something did not go through, in one sentence. */
export async function failureWords(failure: Failure): Promise<string> {
  const t = await getTranslations("shared");
  if (failure.kind === "conflict") return t(`conflicts.${failure.reason}`);
  return t(`failures.${failure.kind === "invalid" ? "bug" : failure.kind}`);
}
