import type { PersonId } from "@naast/vocabulary";
import { decide } from "./decide.ts";
import type { ClientFacts, ClientSubject } from "./facts.ts";
import type { Permit } from "./permit.ts";

/** Not exported: nobody else can make one. */
const made: unique symbol = Symbol("hearing");

/** What somebody would read with now: enough to ask whether an event is still theirs to hear of, and for nothing else. */
export type Hearing = { readonly [made]: true } & Pick<Permit, "clientId" | "actorId" | "isClient" | "basis" | "sees">;

/**
 * Whether somebody may be sent word of a plan, asked at the moment of sending; null: no more. Leaves no line in the access
 * log: nobody looks, and word says only that there is something.
 */
export function hearingOf({
  personId,
  facts,
  subject,
}: {
  personId: PersonId;
  facts: ClientFacts;
  subject: ClientSubject;
}): Hearing | null {
  const decision = decide("message.receive", facts);
  if (!decision.allowed) return null;
  const { basis, sees } = decision;
  return { [made]: true, clientId: subject.clientId, actorId: personId, isClient: facts.relation === "client", basis, sees };
}
