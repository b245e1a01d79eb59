"use server";

import { forClient, longListPrompts, newNodes } from "@naast/vocabulary";
import { z } from "zod";
import { arrive } from "../form/arrive.ts";
import type { FormState } from "../form/form-state.ts";
import { submit } from "../form/submit.ts";
import { planPath } from "../paths.ts";
import { nextPrompt } from "./long-list-order.ts";

const sent = newNodes.extend({ ...forClient.shape, prompt: z.enum(longListPrompts) });

/** The names stand on the map; on to the next question, or back to the map after the last. */
export async function addSeveral(_: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    schema: sent,
    save: async (caller, { prompt, ...input }) => {
      const changed = await caller.network.addSeveral(input);
      const next = nextPrompt(prompt);
      return arrive(planPath(input.clientId, next ? `/people/long-list/${next}` : "/people"), { did: "nodesAdded", changed });
    },
  });
}
