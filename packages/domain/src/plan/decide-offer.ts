import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

type Decided = { stepId: Id<"Step">; answer: "yes" | "no" };

/** The client decides on an offer. With a no an open step is open again; a step that came with the offer is put aside. */
export function decideOffer(ctx: Context, permit: Permit<"step.decideOffer">, { stepId, answer }: Decided): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "decideOffer",
    outcome: ({ authorId, doerId }) => ({
      set: answer === "yes" ? { state: "accepted" } : { state: authorId === doerId ? "stopped" : "open", doerId: null },
      event: { kind: "step.offerDecided", answer },
    }),
  });
}
