"use server";

import {
  acceptInvitee,
  answerLater,
  askInvitee,
  declineInvitee,
  failureOf,
  giveWord,
  openInvitee,
  readInvitee,
  removeByCode,
  removeHeld,
} from "@naast/api";
import { deviceWordsOf, visitorAddress } from "@naast/auth";
import { acceptance, inviteeQuestion, laterDay, newId, refusal } from "@naast/vocabulary";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { valuesOf } from "../form/form-input.ts";
import { type FormState, type FormValues, textValue } from "../form/form-state.ts";
import { stillNeeded } from "../form/submit.ts";
import { keepPreferences, readPreferences } from "../preferences.ts";
import { dropHolding, keepHolding, keepJoined, readHolding } from "./holding.ts";
import { donePath, invitationPart, invitationPath } from "./paths.ts";

/** Opens it: only this press does. Whatever fetched the page before changed nothing. */
export async function openWithCode(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const typed = textValue(values, "code") ?? "";
  const outcome = await tried(values, async () => openInvitee({ typed, address: await networkAddress() }));
  if ("state" in outcome) return outcome.state;
  const { done } = outcome;
  if (done.state !== "opened") redirect(donePath(done.state));
  await keepHolding(done.holding);
  redirect(invitationPath);
}

export async function checkWord(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const holding = await held();
  const outcome = await tried(values, () => giveWord(holding, textValue(values, "word") ?? ""));
  if ("state" in outcome) return outcome.state;
  if (outcome.done !== null) {
    await keepHolding(outcome.done);
    redirect(invitationPath);
  }
  const t = await getTranslations("invited");
  return { ...(await notYet(values)), problems: [{ field: "word", words: t("who.wrong") }] };
}

export async function askQuestion(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, inviteeQuestion, async (holding, question) => {
    await askInvitee(holding, question);
    return donePath("question");
  });
}

export async function sayLater(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, laterDay, async (holding, later) => {
    await answerLater(holding, later);
    return donePath("later");
  });
}

export async function sayNo(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, refusal, async (holding, no) => {
    await declineInvitee(holding, no);
    await dropHolding();
    return donePath("no");
  });
}

export async function sayYes(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, acceptance, async (holding, yes) => {
    const before = await readInvitee(holding);
    const device = { sharedDevice: form.get("device") === "shared", deviceWords: deviceWordsOf(await headers()) };
    const { clientId } = await acceptInvitee(holding, { answer: yes, device });
    await dropHolding();
    await keepPreferences({ language: yes.language });
    await keepJoined({ clientId, firstThing: before?.firstThingWords ?? null });
    return invitationPart("joined");
  });
}

/** "Remove me": of this browser's invitation, or with a code. The answer is the same whatever there was. */
export async function removeMe(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const holding = await readHolding();
  const typed = textValue(values, "code");
  const outcome = await tried(values, async () => {
    if (typed !== undefined) await removeByCode({ typed, address: await networkAddress() });
    else if (holding !== null) await removeHeld(holding);
  });
  if ("state" in outcome) return outcome.state;
  await dropHolding();
  redirect(donePath("removed"));
}

async function networkAddress(): Promise<string> {
  return visitorAddress(await headers());
}

async function held(): Promise<string> {
  return (await readHolding()) ?? redirect(donePath("closed"));
}

type Answering<Schema extends z.ZodType> = (holding: string, answer: z.output<Schema>) => Promise<string>;

async function answer<Schema extends z.ZodType>(form: FormData, schema: Schema, work: Answering<Schema>): Promise<FormState> {
  const holding = await held();
  const values = valuesOf(form);
  const { language } = await readPreferences();
  const parsed = schema.safeParse({ language, ...values });
  if (!parsed.success) return stillNeeded(values, fieldsOf(parsed.error));
  const outcome = await tried(values, () => work(holding, parsed.data));
  if ("state" in outcome) return outcome.state;
  redirect(outcome.done);
}

function fieldsOf(error: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(error.issues.toReversed().map((issue) => [String(issue.path[0] ?? "form"), issue.message]));
}

type Outcome<Done> = { done: Done } | { state: FormState };

/** What went wrong, as what to do; who holds nothing any more goes to the calm page. */
async function tried<Done>(values: FormValues, work: () => Promise<Done>): Promise<Outcome<Done>> {
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

async function notYet(values: FormValues): Promise<NonNullable<FormState>> {
  const t = await getTranslations("invited");
  return { attempt: newId("Attempt"), values, title: t("notYet"), intro: "", problems: [], conflict: null };
}
