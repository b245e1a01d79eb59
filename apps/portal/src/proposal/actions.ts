"use server";

import {
  newProposal,
  newResponse,
  proposalAnswer,
  proposalChoice,
  proposalOpening,
  proposalReopening,
  visibilityChange,
} from "@naast/vocabulary";
import { arrive, type Deed } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { planPath, proposalPath } from "../paths.ts";

export async function makeProposal(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newProposal,
    save: async (caller, input) => {
      const changed = await caller.plan.makeProposal(input);
      return arrive(proposalPath(input.clientId, changed.item.id), { did: "proposed", changed });
    },
  });
}

export async function withdrawProposal(form: FormData): Promise<void> {
  await press(form, {
    schema: proposalChoice,
    save: async (caller, input) =>
      arrive(planPath(input.clientId), { did: "proposalWithdrawn", changed: await caller.plan.withdrawProposal(input) }),
  });
}

const deedOf = { yes: "decidedYes", changed: "decidedChanged", later: "decidedLater", no: "decidedNo" } as const satisfies Record<
  string,
  Deed
>;

export async function decideProposal(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: proposalAnswer,
    save: async (caller, input) => {
      const changed = await caller.plan.decideProposal(input);
      return arrive(proposalPath(input.clientId, input.proposalId), { did: deedOf[input.decision], changed });
    },
  });
}

export async function respondToProposal(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newResponse,
    save: async (caller, input) => {
      const changed = await caller.plan.respondToProposal(input);
      return arrive(proposalPath(input.clientId, input.proposalId), { did: "responded", changed });
    },
  });
}

export async function reopenProposal(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: proposalReopening,
    save: async (caller, input) => {
      const changed = await caller.plan.reopenProposal(input);
      return arrive(proposalPath(input.clientId, input.proposalId), { did: "proposalReopened", changed });
    },
  });
}

export async function askOthers(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: visibilityChange,
    save: async (caller, input) => {
      const changed = await caller.consent.changeVisibility(input);
      return arrive(proposalPath(input.clientId, input.itemId), { did: "proposalShared", changed });
    },
  });
}

export async function openProposal(form: FormData): Promise<void> {
  await press(form, {
    schema: proposalOpening,
    save: async (caller, input) => {
      const changed = await caller.plan.openProposal(input);
      return arrive(proposalPath(input.clientId, input.proposalId), { did: "proposalOpened", changed });
    },
  });
}
