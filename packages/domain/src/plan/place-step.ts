import type { StoredStep } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PersonId, PlanEvent } from "@naast/vocabulary";

type Place = Pick<StoredStep, "state" | "doerId">;

/**
 * Where a step stands once the client named somebody: open for nobody, the client's own at once, a request for anyone
 * else (`product.md`, rule 4). Only that person can make an accepted step of it.
 */
export function placeStep(permit: Permit<"step.add" | "step.request" | "proposal.decide">, doerId: PersonId | null): Place {
  const isClients = doerId === permit.clientPersonId;
  // Nobody says yes for the client, who chooses for them neither.
  if (doerId === null || (isClients && !permit.isClient)) return { state: "open", doerId: null };
  return { state: isClients ? "accepted" : "requested", doerId };
}

/** The event that goes with it, for a step that has just been asked or `otherwise`. */
export function placeEvent({ state, doerId }: Place, otherwise: PlanEvent): PlanEvent {
  return state === "requested" && doerId !== null ? { kind: "step.requested", doerId } : otherwise;
}
