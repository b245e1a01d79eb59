"use server";

import {
  invitationBlock,
  invitationChange,
  invitationChoice,
  invitationReply,
  invitationSending,
  newInvitation,
  newNomination,
  nominationAnswer,
  safetyTalkNote,
} from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { invitePath, invitesPath } from "./client-paths.ts";
import { keepCode } from "./code-once.ts";

export async function composeInvitation(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newInvitation,
    save: async (caller, input) => {
      const { item } = await caller.invitation.compose(input);
      return arrive(invitePath(input.clientId, item.id), { did: "invitationKept" });
    },
  });
}

export async function changeInvitation(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: invitationChange,
    save: async (caller, input) => {
      const { item } = await caller.invitation.change(input);
      return arrive(invitePath(input.clientId, item.id), { did: "invitationKept" });
    },
  });
}

export async function sendInvitation(form: FormData): Promise<void> {
  await press(form, {
    schema: invitationSending,
    save: async (caller, input) => {
      const { code } = await caller.invitation.send(input);
      const { clientId, invitationId } = input;
      if (code === null) return arrive(invitePath(clientId, invitationId), { did: "invitationSent" });
      await keepCode({ invitationId, code });
      return invitePath(clientId, invitationId, "/letter");
    },
  });
}

export async function withdrawInvitation(form: FormData): Promise<void> {
  await press(form, {
    schema: invitationChoice,
    save: async (caller, input) => {
      await caller.invitation.withdraw(input);
      return arrive(invitesPath(input.clientId), { did: "invitationWithdrawn" });
    },
  });
}

export async function blockInvitation(form: FormData): Promise<void> {
  await press(form, {
    schema: invitationBlock,
    save: async (caller, input) => {
      await caller.invitation.block(input);
      return arrive(await herePage(), { did: "invitationBlocked" });
    },
  });
}

export async function unblockInvitation(form: FormData): Promise<void> {
  await press(form, {
    schema: invitationChoice,
    save: async (caller, input) => {
      await caller.invitation.unblock(input);
      return arrive(await herePage(), { did: "invitationUnblocked" });
    },
  });
}

export async function replyToQuestion(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: invitationReply,
    save: async (caller, input) => {
      await caller.invitation.reply(input);
      return arrive(await herePage(), { did: "invitationReplied" });
    },
  });
}

export async function noteTalk(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: safetyTalkNote,
    save: async (caller, input) => {
      await caller.invitation.noteTalk(input);
      return arrive(await herePage(), { did: "talkNoted" });
    },
  });
}

export async function nominate(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newNomination,
    save: async (caller, input) => {
      await caller.invitation.nominate(input);
      return arrive(await herePage(), { did: "nominated" });
    },
  });
}

export async function answerNomination(form: FormData): Promise<void> {
  await press(form, {
    schema: nominationAnswer,
    save: async (caller, input) => {
      const { clientId, invitationId, answer } = input;
      await caller.invitation.answerNomination(input);
      if (answer === "take") return arrive(invitePath(clientId, invitationId, "/edit"), { did: "nominationTaken" });
      return arrive(invitesPath(clientId), { did: "nominationNotNow" });
    },
  });
}
