"use server";

import { newTie, tieChoice } from "@naast/vocabulary";
import { z } from "zod";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";

/** A form sends no null: the client is the empty choice. */
const orMe = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (value === "me" ? null : value), schema);
const familyTie = newTie.extend({ fromId: orMe(newTie.shape.fromId), toId: orMe(newTie.shape.toId) });

export async function drawFamilyTie(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: familyTie,
    save: async (caller, input) => arrive(await herePage(), { did: "tieDrawn", changed: await caller.network.drawTie(input) }),
  });
}

export async function removeFamilyTie(form: FormData): Promise<void> {
  await press(form, {
    schema: tieChoice,
    save: async (caller, input) => arrive(await herePage(), { did: "tieRemoved", changed: await caller.network.removeTie(input) }),
  });
}
