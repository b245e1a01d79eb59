import { type ClientId, type Id, type InvitationState, NotFound, type PersonId } from "@naast/vocabulary";
import type { InviteeAction } from "./actions.ts";
import { mayMove } from "./invitation-transitions.ts";
import type { WriteAccess } from "./permit.ts";

/** Not exported: nobody else can make such a permit. */
const made: unique symbol = Symbol("invitee permit");

/** What a decision about somebody without an account depends on: their secret, and where the invitation stands. */
export type InviteeFacts = {
  secret: "live" | "expired" | "used" | "replaced" | "worn";
  state: InvitationState;
  /** The second check, by a word or a year that the client gave another way. */
  second: "none" | "open" | "passed";
  /** They asked for another day before; that is once. */
  askedLater: boolean;
  planClosed: boolean;
};

export type InviteeSubject = { invitationId: Id<"Invitation">; clientId: ClientId; clientPersonId: PersonId };

/** The right of somebody who holds an invitation to do one thing with it, for one request. They are nobody yet: there is no actor. */
export type InviteePermit<A extends InviteeAction = InviteeAction> = InviteeSubject & {
  readonly [made]: A;
  readonly action: A;
  readonly logId: Id<"AccessLog">;
  readonly basis: "invitation";
  readonly facts: InviteeFacts;
};

const waits = ({ state }: InviteeFacts) => state === "sent" || state === "opened";

const rules: Readonly<Record<InviteeAction, (facts: InviteeFacts) => boolean>> = {
  "invitee.open": (facts) => waits(facts) || facts.state === "later",
  "invitee.read": (facts) => waits(facts) || facts.state === "later",
  "invitee.ask": waits,
  "invitee.later": (facts) => mayMove("invitee", facts.state, "later") && !facts.askedLater,
  // A no needs no second check: who holds the message may always be rid of it.
  "invitee.decline": (facts) => waits(facts) || facts.state === "later",
  // Also with a code that is worth nothing any more: what is held is held (`domain.md` 6.2).
  "invitee.remove": ({ state }) => mayMove("invitee", state, "declined") || state === "blocked" || state === "declined",
  "invitee.accept": (facts) => mayMove("invitee", facts.state, "accepted") && facts.second !== "open",
};

/** May the holder of this secret do this? */
export function decideInvitee(action: InviteeAction, facts: InviteeFacts): boolean {
  if (action === "invitee.remove") return rules[action](facts);
  return facts.secret === "live" && !facts.planClosed && rules[action](facts);
}

/** Decides, writes the log (refusals too; ids only), gives the permit. Throws `NotFound`, whatever was wrong. */
export async function authoriseInvitee<A extends InviteeAction>(
  action: A,
  { facts, subject }: { facts: InviteeFacts; subject: InviteeSubject },
  write: WriteAccess,
): Promise<InviteePermit<A>> {
  const allowed = decideInvitee(action, facts);
  const { clientId } = subject;
  const outcome = allowed ? "allowed" : "refused";
  const logId = await write({ action, outcome, relation: "invitee", teamId: null, clientId, basis: "invitation", emergencyId: null });
  if (!allowed) throw new NotFound();
  return { [made]: action, action, logId, basis: "invitation", ...subject, facts };
}
