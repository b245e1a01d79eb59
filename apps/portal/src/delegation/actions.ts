"use server";

import { delegatedThings, delegationChoice, delegationReply, newDelegation } from "@naast/vocabulary";
import { z } from "zod";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { planPath } from "../paths.ts";

/** A form sends several answers under a name that ends in "Ids"; the vocabulary knows them as things. */
const delegationForm = newDelegation
  .omit({ things: true })
  .extend({ thingIds: z.array(z.enum(delegatedThings), { error: "choose" }).min(1, { error: "choose" }) });

export async function giveDelegation(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: delegationForm,
    save: async (caller, { thingIds, ...input }) => {
      await caller.delegation.give({ ...input, things: thingIds });
      return arrive(planPath(input.clientId, "/delegation"), { did: "delegationAsked" });
    },
  });
}

export async function answerDelegation(form: FormData): Promise<void> {
  await press(form, {
    schema: delegationReply,
    save: async (caller, input) => {
      await caller.delegation.answer(input);
      return arrive(await herePage(), { did: input.answer === "yes" ? "delegationYes" : "delegationNo" });
    },
  });
}

export async function stopDelegation(form: FormData): Promise<void> {
  await press(form, {
    schema: delegationChoice,
    save: async (caller, input) => {
      await caller.delegation.stop(input);
      return arrive(await herePage(), { did: "delegationStopped" });
    },
  });
}
