"use server";

import { failureOf, stopByWord } from "@naast/api";
import { visitorAddress } from "@naast/auth";
import { messageChoice } from "@naast/vocabulary";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { api } from "../api/caller.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { calendarPath, messagesPath, signInPath, stoppedPath } from "../paths.ts";

export async function chooseMessages(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: messageChoice,
    save: async (caller, input) => {
      await caller.messages.choose(input);
      return arrive(messagesPath, { did: "messagesChosen" });
    },
  });
}

/** The one button, for who is not signed in. A word that nobody has ends on the same page. */
export async function stop(form: FormData): Promise<void> {
  const word = form.get("word");
  try {
    await stopByWord({ word: typeof word === "string" ? word : "", address: visitorAddress(await headers()) });
  } catch (error) {
    if (failureOf(error).kind !== "tooMany") throw error;
    redirect(`/stop/${typeof word === "string" ? encodeURIComponent(word) : ""}`);
  }
  redirect(stoppedPath);
}

/** The secret address, told this once; null when it could not be made. */
export type MadeAddress = { address: string | null } | null;

export async function makeCalendarAddress(): Promise<MadeAddress> {
  try {
    return await (await api()).calendar.renew();
  } catch (error) {
    if (failureOf(error).kind === "signedOut") redirect(signInPath(calendarPath));
    return { address: null };
  }
}

export async function endCalendar(form: FormData): Promise<void> {
  await press(form, {
    schema: z.object({}),
    save: async (caller) => {
      await caller.calendar.end();
      return arrive(calendarPath, { did: "calendarEnded" });
    },
  });
}
