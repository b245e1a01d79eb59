import { failureOf } from "@naast/api";
import { languages, newId } from "@naast/vocabulary";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { withPicturePins } from "../card/picture-pins.ts";
import { valuesOf } from "../form/form-input.ts";
import type { FormState, FormValues } from "../form/form-state.ts";
import { stillNeeded } from "../form/submit.ts";
import { switchField } from "../language/switch-field.ts";
import { keepPreferences, readPreferences } from "../preferences.ts";
import { readHolding } from "./holding.ts";
import { donePath } from "./paths.ts";

/** What this browser opened; who opened nothing reads that calmly. */
export async function held(): Promise<string> {
  return (await readHolding()) ?? redirect(donePath("closed"));
}

/** Another language for the page that a form stands on, with what was typed so far; null when the form was sent to be answered. */
export async function switched(form: FormData): Promise<FormState> {
  const language = languages.find((known) => known === form.get(switchField));
  if (!language) return null;
  await keepPreferences({ language });
  const values = withoutPins(valuesOf(withPicturePins(form)));
  return { attempt: newId("Attempt"), values, title: "", intro: "", problems: [], conflict: null };
}

type Answering<Schema extends z.ZodType> = (holding: string, answer: z.output<Schema>) => Promise<string>;

/** Handles one answer: checks it, gives it, and goes on. What is not right comes back with what was typed. */
export async function answer<Schema extends z.ZodType>(form: FormData, schema: Schema, work: Answering<Schema>): Promise<FormState> {
  const other = await switched(form);
  if (other) return other;
  const holding = await held();
  const typed = valuesOf(withPicturePins(form));
  const values = withoutPins(typed);
  const { language } = await readPreferences();
  const parsed = schema.safeParse({ language, ...typed });
  if (!parsed.success) return stillNeeded(values, fieldsOf(parsed.error));
  const outcome = await tried(values, () => work(holding, parsed.data));
  if ("state" in outcome) return outcome.state;
  redirect(outcome.done);
}

/** A PIN that was typed does not come back with the page. */
function withoutPins({ newPin: _, newPinAgain: __, ...values }: FormValues): FormValues {
  return values;
}

function fieldsOf(error: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(error.issues.toReversed().map((issue) => [String(issue.path[0] ?? "form"), issue.message]));
}

type Outcome<Done> = { done: Done } | { state: FormState };

/** What went wrong, as what to do; who holds nothing any more goes to the calm page. */
export async function tried<Done>(values: FormValues, work: () => Promise<Done>): Promise<Outcome<Done>> {
  try {
    return { done: await work() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "notFound" || failure.kind === "conflict" || failure.kind === "refused") redirect(donePath("closed"));
    const t = await getTranslations("invited");
    if (failure.kind === "tooMany") {
      return { state: { ...(await notYet(values)), intro: t("tooMany", { minutes: Math.ceil(failure.retryAfter / 60) }) } };
    }
    if (failure.kind !== "invalid") throw error;
    if (failure.fields["email"] === "emailKnown") {
      return { state: { ...(await notYet(values)), problems: [{ field: "email", words: t("yes.knownEmail") }] } };
    }
    return { state: await stillNeeded(values, failure.fields) };
  }
}

export async function notYet(values: FormValues): Promise<NonNullable<FormState>> {
  const t = await getTranslations("invited");
  return { attempt: newId("Attempt"), values, title: t("notYet"), intro: "", problems: [], conflict: null };
}
