"use server";

import { failureOf } from "@naast/api";
import { deviceWordsOf, requestCode, signInWithCode, signInWithLink, signOut, visitorAddress } from "@naast/auth";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { env } from "../env.ts";
import { asLanguage, languageCookie } from "../i18n/reader-language.ts";
import type { SignInState } from "./state.ts";
import { wayBack } from "./way-back.ts";

const app = "dashboard";

/** One press further: asks for the code, or signs in with it. */
export async function goOn(before: SignInState, form: FormData): Promise<SignInState> {
  const email = textIn(form, "email") || before.email;
  if (form.get("otherEmail") !== null) return { step: "email", email: "", trouble: null };
  if (before.step === "email" || form.get("newCode") !== null) return askCode(email);
  return enterCode(email, form);
}

async function askCode(email: string): Promise<SignInState> {
  try {
    await requestCode({ app, email, address: visitorAddress(await headers()) });
    return { step: "code", email, trouble: null };
  } catch (error) {
    return { step: "email", email, trouble: troubleOf(error, "email") };
  }
}

async function enterCode(email: string, form: FormData): Promise<SignInState> {
  const asked = await headers();
  try {
    const sharedDevice = form.get("device") === "shared";
    await signInWithCode({
      app,
      email,
      code: textIn(form, "code"),
      sharedDevice,
      address: visitorAddress(asked),
      deviceWords: deviceWordsOf(asked),
    });
  } catch (error) {
    return { step: "code", email, trouble: troubleOf(error, "code") };
  }
  redirect(wayBack(form.get("back")));
}

/** The press on the page of the link. Only this uses the link: a mail scanner that opens the page does not. */
export async function enterByLink(form: FormData): Promise<void> {
  const asked = await headers();
  try {
    const sharedDevice = form.get("device") === "shared";
    await signInWithLink({
      app,
      token: textIn(form, "token"),
      sharedDevice,
      address: visitorAddress(asked),
      deviceWords: deviceWordsOf(asked),
    });
  } catch (error) {
    if (failureOf(error).kind === "bug") throw error;
    redirect("/sign-in/confirm?gone=1");
  }
  redirect("/");
}

export async function signOutHere(): Promise<void> {
  await signOut(app);
  redirect("/sign-in");
}

/** The language before somebody signed in; afterwards their own setting counts. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = asLanguage(textIn(form, "language"));
  const year = 365 * 24 * 60 * 60;
  const secure = env().DASHBOARD_URL.startsWith("https:");
  if (language) (await cookies()).set(languageCookie, language, { maxAge: year, httpOnly: true, sameSite: "lax", path: "/", secure });
}

function textIn(form: FormData, name: string): string {
  const text = form.get(name);
  return typeof text === "string" ? text : "";
}

function troubleOf(error: unknown, field: "email" | "code"): SignInState["trouble"] {
  const failure = failureOf(error);
  if (failure.kind === "tooMany") return { field: "form", words: "tooMany", minutes: Math.ceil(failure.retryAfter / 60) };
  if (failure.kind !== "invalid") throw error;
  if (field === "email") return { field, words: "emailShape", minutes: 0 };
  return { field, words: failure.fields["code"] === "codeShape" ? "codeShape" : "codeWrong", minutes: 0 };
}
