"use server";

import { newViewRound, roundSettling, roundViewWords, viewRoundChoice } from "@naast/vocabulary";
import { z } from "zod";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { goalPath, planPath, roundPath } from "../paths.ts";

const choices = z.object({
  about: z.enum(["idea", "question"], { error: "choose" }),
  who: z.enum(["everyone", "chosen"], { error: "choose" }),
});

/** A form sends both fields of a choice; only the one that was chosen counts. */
function chosenOnly(sent: unknown): unknown {
  const { goalId, question, personIds, ...rest } = z.looseObject({}).parse(sent);
  return {
    ...rest,
    goalId: rest["about"] === "idea" ? goalId : null,
    question: rest["about"] === "question" ? question : null,
    ...(rest["who"] === "chosen" ? { personIds: personIds ?? [] } : {}),
  };
}

const roundForm = z.preprocess(chosenOnly, z.intersection(newViewRound, choices));

export async function openRound(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: roundForm,
    save: async (caller, input) => {
      const changed = await caller.threeViews.open(input);
      return arrive(roundPath(input.clientId, changed.item.id), { did: "roundOpened", changed });
    },
  });
}

export async function writeView(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: roundViewWords,
    save: async (caller, input) => {
      const changed = await caller.threeViews.write(input);
      return arrive(roundPath(input.clientId, input.roundId), { did: "roundWritten", changed });
    },
    conflict: ({ clientId, roundId }) => ({ field: "words", theirsPath: roundPath(clientId, roundId) }),
  });
}

/** Pressing the button is saying it; there are no words to send. */
export async function sayNothing(form: FormData): Promise<void> {
  await press(form, {
    schema: viewRoundChoice.extend({ version: z.coerce.number().int().positive().optional() }),
    save: async (caller, { version, ...input }) => {
      const changed = await caller.threeViews.write({ ...input, saysNothing: true, version: version ?? null });
      return arrive(roundPath(input.clientId, input.roundId), { did: "roundWritten", changed });
    },
  });
}

export async function takeViewAway(form: FormData): Promise<void> {
  await press(form, {
    schema: viewRoundChoice,
    save: async (caller, input) => {
      const changed = await caller.threeViews.takeAway(input);
      return arrive(roundPath(input.clientId, input.roundId), { did: "roundTakenAway", changed });
    },
  });
}

export async function closeRound(form: FormData): Promise<void> {
  await press(form, {
    schema: viewRoundChoice,
    save: async (caller, input) => {
      const changed = await caller.threeViews.close(input);
      return arrive(planPath(input.clientId, "/three-views"), { did: "roundClosed", changed });
    },
  });
}

export async function settleRound(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: roundSettling,
    save: async (caller, input) => {
      const changed = await caller.threeViews.settle(input);
      return arrive(goalPath(input.clientId, changed.item.id), { did: "roundSettled", changed });
    },
    conflict: ({ clientId, roundId }) => ({ field: "words", theirsPath: roundPath(clientId, roundId) }),
  });
}
