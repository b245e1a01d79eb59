"use server";

import { failureOf } from "@naast/api";
import { type CardSignIn, deviceWordsOf, signInWithCard, visitorAddress } from "@naast/auth";
import { formatTime } from "@naast/text";
import { newId, systemClock } from "@naast/vocabulary";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { valuesOf } from "../form/form-input.ts";
import { type FormState, type FormValues, textValue } from "../form/form-state.ts";
import { welcomePath } from "../paths.ts";
import { withPicturePins } from "./picture-pins.ts";

/**
 * Signs in with a card. Always to the first page: the page before may have been of another account on the same device.
 * What was typed as a PIN is not sent back, but for the start PIN while its holder chooses another.
 */
export async function enterWithCard(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(withPicturePins(form));
  const isChoosing = textValue(values, "choosing") === "yes";
  try {
    const entered = await signInWithCard(await cardIn(values, isChoosing));
    if (entered === "choosePin") return await choosePin(values);
  } catch (error) {
    return stillNeeded(error, isChoosing ? values : withoutPin(values));
  }
  redirect(welcomePath);
}

async function cardIn(values: FormValues, isChoosing: boolean): Promise<CardSignIn> {
  const head = await headers();
  const text = (name: string) => textValue(values, name) ?? "";
  return {
    code: text("code"),
    pin: text("pin"),
    newPin: isChoosing ? { newPin: text("newPin"), newPinAgain: text("newPinAgain") } : undefined,
    sharedDevice: text("device") !== "own",
    address: visitorAddress(head),
    deviceWords: deviceWordsOf(head),
  };
}

function withoutPin({ code = "", device = "" }: FormValues): FormValues {
  return { code, device };
}

async function choosePin({ code = "", pin = "", device = "" }: FormValues): Promise<FormState> {
  const t = await getTranslations("signIn.card");
  const values = { code, pin, device, choosing: "yes" };
  return { attempt: newId("Attempt"), values, title: t("chooseTitle"), intro: t("chooseIntro"), problems: [], conflict: null };
}

const shapes = ["cardShape", "pinShape", "pinEasy", "pinAgain"] as const;

async function stillNeeded(error: unknown, { code = "", pin = "", device = "", choosing = "" }: FormValues): Promise<FormState> {
  const failure = failureOf(error);
  const t = await getTranslations();
  const values = choosing === "yes" ? { code, pin, device, choosing } : { code, device };
  const base = { attempt: newId("Attempt"), values, title: t("signIn.problem"), intro: "", problems: [], conflict: null };
  if (failure.kind === "tooMany") {
    const from = Math.ceil((systemClock.now().getTime() + failure.retryAfter * 1000) / 60_000) * 60_000;
    return { ...base, intro: t("signIn.card.rests", { time: formatTime(from, await getLocale()) }) };
  }
  if (failure.kind !== "invalid") throw error;
  const wordsOf = (key: string) => {
    const shape = shapes.find((one) => one === key);
    return shape ? t(`shared.invalid.${shape}`) : t("signIn.card.wrong");
  };
  return { ...base, problems: Object.entries(failure.fields).map(([field, key]) => ({ field, words: wordsOf(key) })) };
}
