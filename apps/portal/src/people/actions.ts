"use server";

import {
  newNode,
  newTie,
  nodeChange,
  nodeChoice,
  nodePlacement,
  tieChoice,
  togetherAnswer,
  togetherChoice,
  visibilityChange,
} from "@naast/vocabulary";
import { api } from "../api/caller.ts";
import { herePage } from "../api/here.ts";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { press } from "../form/press-form.ts";
import { attempt, submit } from "../form/submit.ts";
import { nodePath, peoplePath } from "../paths.ts";
import { mapId, rowOf } from "./map-ids.ts";

export async function addNode(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newNode,
    save: async (caller, input) => {
      const changed = await caller.network.addNode(input);
      return arrive(peoplePath(input.clientId), { did: "nodeAdded", changed, at: rowOf(changed.item.id) });
    },
  });
}

export async function changeNode(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: nodeChange,
    save: async (caller, input) => {
      const changed = await caller.network.changeNode(input);
      return arrive(nodePath(input.clientId, input.nodeId), { did: "nodeChanged", changed });
    },
    conflict: ({ clientId, nodeId }) => ({ field: "note", theirsPath: nodePath(clientId, nodeId) }),
  });
}

export async function placeNode(form: FormData): Promise<void> {
  await press(form, {
    schema: nodePlacement,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "nodePlaced", changed: await caller.network.placeNode(input), at: "place" }),
  });
}

/** A drag on the circles. Gives the page on which it can be taken back; null when it did not go through. */
export async function dragNode(placed: unknown): Promise<string | null> {
  const parsed = nodePlacement.safeParse(placed);
  if (!parsed.success) return null;
  const outcome = await attempt(async () => {
    const changed = await (await api()).network.placeNode(parsed.data);
    return arrive(await herePage(), { did: "nodePlaced", changed, at: mapId });
  });
  return "path" in outcome ? outcome.path : null;
}

export async function removeNode(form: FormData): Promise<void> {
  await press(form, {
    schema: nodeChoice,
    save: async (caller, input) =>
      arrive(peoplePath(input.clientId), { did: "nodeRemoved", changed: await caller.network.removeNode(input) }),
  });
}

export async function drawTie(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: newTie,
    save: async (caller, input) => arrive(await herePage(), { did: "tieDrawn", changed: await caller.network.drawTie(input), at: "ties" }),
  });
}

export async function removeTie(form: FormData): Promise<void> {
  await press(form, {
    schema: tieChoice,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "tieRemoved", changed: await caller.network.removeTie(input), at: "ties" }),
  });
}

export async function shareNode(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: visibilityChange,
    save: async (caller, input) =>
      arrive(await herePage(), { did: "visibility", changed: await caller.consent.changeVisibility(input), at: "seen-by" }),
  });
}

export async function answerTogether(form: FormData): Promise<void> {
  await press(form, {
    schema: togetherAnswer,
    save: async (caller, input) => {
      await caller.network.answerTogether(input);
      return arrive(await herePage(), { did: input.answer === "yes" ? "togetherYes" : "togetherNo" });
    },
  });
}

export async function endTogether(form: FormData): Promise<void> {
  await press(form, {
    schema: togetherChoice,
    save: async (caller, input) => {
      await caller.network.endTogether(input);
      return arrive(await herePage(), { did: "togetherEnded" });
    },
  });
}
