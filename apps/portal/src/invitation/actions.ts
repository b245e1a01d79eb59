"use server";

import {
  acceptInvitee,
  answerLater,
  askInvitee,
  declineInvitee,
  giveWord,
  openInvitee,
  readInvitee,
  removeByCode,
  removeHeld,
} from "@naast/api";
import { deviceWordsOf, visitorAddress } from "@naast/auth";
import { acceptance, forClient, inviteeQuestion, laterDay, refusal } from "@naast/vocabulary";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { dropCard, keepCard } from "../card/card-once.ts";
import { valuesOf } from "../form/form-input.ts";
import { type FormState, textValue } from "../form/form-state.ts";
import { homePath, todayPath, welcomeTo } from "../paths.ts";
import { keepPreferences } from "../preferences.ts";
import { answer, held, notYet, switched, tried } from "./answering.ts";
import { dropHolding, joinedOnce, keepHolding, readHolding } from "./holding.ts";
import { donePath, invitationPart, invitationPath } from "./paths.ts";

/** Opens it: only this press does. Whatever fetched the page before changed nothing. */
export async function openWithCode(_: FormState, form: FormData): Promise<FormState> {
  const other = await switched(form);
  if (other) return other;
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
    const { clientId, card } = await acceptInvitee(holding, { answer: yes, device });
    await dropHolding();
    await keepPreferences({ language: yes.language });
    if (card) await keepCard(card);
    await joinedOnce.keep({ clientId, firstThing: before?.firstThingWords ?? null });
    return invitationPart("joined");
  });
}

/** From the page after a yes into the plan: a card that was shown there is shown no more. */
export async function enterPlan(form: FormData): Promise<void> {
  const chosen = forClient.safeParse({ clientId: form.get("clientId") });
  await dropCard();
  redirect(chosen.success ? welcomeTo(todayPath(chosen.data.clientId)) : homePath);
}

/** "Remove me": of this browser's invitation, or with a code. The answer is the same whatever there was. */
export async function removeMe(_: FormState, form: FormData): Promise<FormState> {
  const other = await switched(form);
  if (other) return other;
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
