"use server";

import { erasureConfirmed, labels, memberChange, memberChoice, memberLeaving, memberPause, ownPartCorrection } from "@naast/vocabulary";
import { z } from "zod";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { erasedPath, planPath } from "../paths.ts";

/** A form sends several answers under a name that ends in "Ids"; the vocabulary knows them as labels. */
const changeForm = memberChange.omit({ labels: true }).extend({ labelIds: z.array(z.enum(labels)).default([]) });

export async function changeMember(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: changeForm,
    save: async (caller, { labelIds, ...input }) => {
      await caller.membership.change({ ...input, relationWords: input.relationWords ?? "", labels: labelIds });
      return arrive(await herePage(), { did: "memberChanged" });
    },
  });
}

export async function startRest(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: memberPause,
    save: async (caller, input) => {
      await caller.membership.pause(input);
      return arrive(await herePage(), { did: "restStarted" });
    },
  });
}

export async function endRest(form: FormData): Promise<void> {
  await press(form, {
    schema: memberChoice,
    save: async (caller, input) => {
      await caller.membership.resume(input);
      return arrive(await herePage(), { did: "restEnded" });
    },
  });
}

export async function removeMember(form: FormData): Promise<void> {
  await press(form, {
    schema: memberChoice,
    save: async (caller, input) => {
      await caller.membership.remove(input);
      return arrive(planPath(input.clientId, "/who-sees-what"), { did: "memberRemoved" });
    },
  });
}

export async function leavePlan(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: memberLeaving,
    save: async (caller, input) => {
      await caller.membership.leave(input);
      return arrive(planPath(input.clientId, "/my-part"), { did: "left" });
    },
  });
}

export async function correctOwnPart(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: ownPartCorrection,
    save: async (caller, input) => {
      await caller.membership.correctOwnPart(input);
      return arrive(planPath(input.clientId, "/my-part"), { did: "corrected" });
    },
  });
}

export async function eraseOwnPart(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: erasureConfirmed,
    save: async (caller, input) => {
      const { accountGone } = await caller.membership.eraseOwnPart(input);
      return `${erasedPath}?account=${accountGone ? "yes" : "no"}`;
    },
  });
}
