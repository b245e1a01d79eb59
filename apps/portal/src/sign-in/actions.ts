"use server";

import { failureOf } from "@naast/api";
import { deviceWordsOf, requestCode, signInWithCode, signInWithLink, visitorAddress } from "@naast/auth";
import { newId } from "@naast/vocabulary";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { valuesOf } from "../form/form-input.ts";
import { type FormState, textValue } from "../form/form-state.ts";
import { codePath, safePath, welcomeTo } from "../paths.ts";
import { dropSigningIn, keepSigningIn, readSigningIn } from "./signing-in.ts";

const app = "portal";

/** Mails a code, and says the same whether or not the address is known. */
export async function sendCode(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const email = textValue(values, "email") ?? "";
  const problem = await tried(values, async () => requestCode({ app, email, address: visitorAddress(await headers()) }));
  if (problem) return problem;
  await keepSigningIn({ email: email.trim(), back: safePath(textValue(values, "back")) });
  redirect(codePath);
}

export async function enterWithCode(_: FormState, form: FormData): Promise<FormState> {
  const signingIn = await readSigningIn();
  if (!signingIn) redirect("/sign-in");
  const values = valuesOf(form);
  const { email, back } = signingIn;
  const problem = await tried(values, async () =>
    signInWithCode({ app, email, code: textValue(values, "code") ?? "", ...(await visitor()), sharedDevice: isShared(form) }),
  );
  if (problem) return problem;
  await dropSigningIn();
  redirect(welcomeTo(back));
}

export async function enterWithLink(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const token = textValue(values, "token") ?? "";
  const problem = await tried(values, async () => signInWithLink({ app, token, ...(await visitor()), sharedDevice: isShared(form) }));
  if (problem) return problem;
  redirect(welcomeTo((await readSigningIn())?.back));
}

function isShared(form: FormData): boolean {
  return form.get("device") === "shared";
}

async function visitor() {
  const head = await headers();
  return { address: visitorAddress(head), deviceWords: deviceWordsOf(head) };
}

/** Null when it worked; otherwise what to do, with what was typed. */
async function tried(values: ReturnType<typeof valuesOf>, work: () => Promise<void>): Promise<FormState> {
  try {
    await work();
    return null;
  } catch (error) {
    const failure = failureOf(error);
    const t = await getTranslations("signIn");
    const base = { attempt: newId("Attempt"), values, title: t("problem"), problems: [], conflict: null };
    if (failure.kind === "tooMany") return { ...base, intro: t("tooMany", { minutes: Math.ceil(failure.retryAfter / 60) }) };
    if (failure.kind === "notFound") return { ...base, title: t("linkGone"), intro: t("linkGoneHint") };
    if (failure.kind !== "invalid") throw error;
    const problems = Object.entries(failure.fields).map(([field, key]) => ({ field, words: t(fieldText(key)) }));
    return { ...base, intro: "", problems };
  }
}

function fieldText(key: string): "codeShape" | "codeWrong" | "emailShape" {
  return key === "codeShape" || key === "codeWrong" ? key : "emailShape";
}
