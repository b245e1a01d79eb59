"use server";

import { type Changed, meetingInput } from "@naast/vocabulary";
import { herePage } from "../api/here.ts";
import { arrive, type Deed } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { submit } from "../form/submit.ts";
import { meetingPath } from "../paths.ts";
import { replyForm } from "./reply-form.ts";

/** Back to the page on which the form stood, with what was done. */
async function backHere(did: Deed, at: string, changed?: Changed): Promise<string> {
  return arrive(await herePage(), { did, changed, at });
}

export async function planMeeting(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.plan,
    save: async (caller, input) => {
      const changed = await caller.meeting.plan(input);
      return arrive(meetingPath(input.clientId, changed.item.id), { did: "meetingPlanned", changed });
    },
  });
}

export async function findTime(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.find,
    save: async (caller, input) => {
      const changed = await caller.meeting.find(input);
      return arrive(meetingPath(input.clientId, changed.item.id), { did: "meetingTimes", changed });
    },
  });
}

export async function changeMeeting(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.change,
    save: async (caller, input) =>
      arrive(meetingPath(input.clientId, input.meetingId), { did: "meetingMoved", changed: await caller.meeting.change(input) }),
  });
}

export async function offerTimes(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.offerTimes,
    save: async (caller, input) =>
      arrive(meetingPath(input.clientId, input.meetingId), { did: "meetingTimes", changed: await caller.meeting.offerTimes(input) }),
  });
}

export async function cancelMeeting(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.cancel,
    save: async (caller, input) =>
      arrive(meetingPath(input.clientId, input.meetingId), { did: "meetingCancelled", changed: await caller.meeting.cancel(input) }),
  });
}

export async function pickTime(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.pickTime,
    save: async (caller, input) => backHere("meetingMoved", "when", await caller.meeting.pickTime(input)),
  });
}

export async function replyToMeeting(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: replyForm,
    save: async (caller, input) => backHere("meetingReplied", "who-comes", await caller.meeting.reply(input)),
  });
}

export async function addPoint(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.addPoint,
    save: async (caller, input) => backHere("meetingArranged", "agenda", await caller.meeting.addPoint(input)),
  });
}

export async function decidePoint(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.decidePoint,
    save: async (caller, input) => backHere("meetingArranged", "agenda", await caller.meeting.decidePoint(input)),
  });
}

export async function movePoint(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.movePoint,
    save: async (caller, input) => backHere("meetingArranged", "agenda", await caller.meeting.movePoint(input)),
  });
}

export async function removePoint(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.removePoint,
    save: async (caller, input) => backHere("meetingArranged", "agenda", await caller.meeting.removePoint(input)),
  });
}

export async function writeNote(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.writeNote,
    save: async (caller, input) => {
      await caller.meeting.writeNote(input);
      return backHere(input.shared && input.words !== "" ? "noteShared" : "noteKept", "note");
    },
  });
}

export async function askChair(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.askChair,
    save: async (caller, input) => backHere("meetingArranged", "chair", await caller.meeting.askChair(input)),
  });
}

export async function takeChairBack(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.askChair,
    save: async (caller, input) => backHere("meetingArranged", "chair", await caller.meeting.askChair(input)),
  });
}

export async function answerChair(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.answerChair,
    save: async (caller, input) => backHere("meetingReplied", "chair", await caller.meeting.answerChair(input)),
  });
}

export async function arrangeMeeting(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.arrange,
    save: async (caller, input) => backHere("meetingArranged", "care", await caller.meeting.arrange(input)),
  });
}

export async function addContribution(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.addContribution,
    save: async (caller, input) => backHere("meetingArranged", "bring", await caller.meeting.addContribution(input)),
  });
}

export async function answerContribution(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.answerContribution,
    save: async (caller, input) => backHere("meetingReplied", "bring", await caller.meeting.answerContribution(input)),
  });
}

export async function removeContribution(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.removeContribution,
    save: async (caller, input) => backHere("meetingArranged", "bring", await caller.meeting.removeContribution(input)),
  });
}

export async function inviteCoordinator(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: meetingInput.inviteCoordinator,
    save: async (caller, input) => {
      await caller.meeting.inviteCoordinator(input);
      return backHere("coordinatorAsked", "coordinator");
    },
  });
}

export async function withdrawCoordinator(form: FormData): Promise<void> {
  await press(form, {
    schema: meetingInput.withdrawCoordinator,
    save: async (caller, input) => {
      await caller.meeting.withdrawCoordinator(input);
      return backHere("coordinatorGone", "coordinator");
    },
  });
}
