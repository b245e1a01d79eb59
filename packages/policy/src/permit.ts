import { type ClientId, type Id, NotFound, type PersonId, Refused, type SignedIn } from "@naast/vocabulary";
import type { Action, ClientAction, SelfAction, ShelterAction } from "./actions.ts";
import { decide, decideInShelter } from "./decide.ts";
import type { ClientFacts, ClientSubject, Relation, ShelterFacts, ShelterSubject } from "./facts.ts";
import type { Basis } from "./standing.ts";
import type { Sees } from "./visibility.ts";

/** Not exported: nobody else can make a permit. */
const made: unique symbol = Symbol("permit");

type Base<A extends Action> = {
  readonly [made]: A;
  readonly action: A;
  readonly actorId: PersonId;
  readonly logId: Id<"AccessLog">;
  readonly basis: Basis;
};

/**
 * The right to do one action on one client's plan, for one request. Says also what its holder sees. `delegationId`: it is
 * done in the place of the client, by this delegation.
 */
export type Permit<A extends ClientAction = ClientAction> = Base<A> &
  ClientSubject & { readonly relation: Relation; readonly isClient: boolean; readonly sees: Sees; readonly facts: ClientFacts };
export type ShelterPermit<A extends ShelterAction = ShelterAction> = Base<A> & ShelterSubject;
export type SelfPermit<A extends SelfAction = SelfAction> = Base<A>;

/** One line for the access log (NEN 7513). Ids only. */
export type AccessRecord = {
  action: Action;
  outcome: "allowed" | "refused";
  relation: Relation | "self" | "worker" | "invitee";
  teamId: Id<"Team"> | null;
  clientId: ClientId | null;
  basis: Basis | null;
  emergencyId: Id<"EmergencyAccess"> | null;
};

/** Writes the line before anything is returned, and gives its id; if it cannot be written, nothing is returned. */
export type WriteAccess = (record: AccessRecord) => Promise<Id<"AccessLog">>;

export type ClientCase = { actor: SignedIn; facts: ClientFacts; subject: ClientSubject };
export type ShelterCase = { actor: SignedIn; facts: ShelterFacts; subject: ShelterSubject };

/** Decides, writes the log (refusals too), gives the permit. Throws `Refused` to who may know, `NotFound` to who may not. */
export async function authorise<A extends ClientAction>(
  action: A,
  { actor, facts, subject }: ClientCase,
  write: WriteAccess,
): Promise<Permit<A>> {
  const decision = decide(action, facts);
  const emergencyId = decision.basis === "emergency" ? subject.emergencyId : null;
  const forClient = decision.allowed && decision.forClient;
  const basis = forClient ? ("delegation" as const) : decision.basis;
  const line = { action, relation: facts.relation, teamId: subject.teamId, clientId: subject.clientId, basis, emergencyId };
  const logId = await write({ ...line, outcome: decision.allowed ? "allowed" : "refused" });
  if (!decision.allowed) throw decision.mayKnow ? new Refused(action) : new NotFound();
  return {
    [made]: action,
    action,
    actorId: actor.personId,
    logId,
    basis: decision.basis,
    ...subject,
    delegationId: forClient ? subject.delegationId : null,
    relation: facts.relation,
    isClient: facts.relation === "client",
    sees: decision.sees,
    facts,
  };
}

/**
 * What somebody else would read with, for the client who looks through their eyes. Leaves no line: the client's own look
 * has one, and the other person did not look. The plan counts as closed, so that nothing can be done. Null: they reach nothing.
 */
export function permitThroughTheirEyes(
  own: Permit<"consent.preview">,
  { personId, facts, subject }: Omit<ClientCase, "actor"> & { personId: PersonId },
): Permit<"plan.read"> | null {
  const quiet: ClientFacts = { ...facts, planClosed: true };
  const decision = decide("plan.read", quiet);
  if (!decision.allowed) return null;
  const { logId } = own;
  const { basis, sees } = decision;
  const { relation } = quiet;
  return {
    [made]: "plan.read",
    action: "plan.read",
    actorId: personId,
    logId,
    basis,
    ...subject,
    delegationId: null,
    relation,
    isClient: false,
    sees,
    facts: quiet,
  };
}

/** The same for actions inside the organisation. A person who is no worker gets `NotFound`. */
export async function authoriseInShelter<A extends ShelterAction>(
  action: A,
  { actor, facts, subject }: ShelterCase,
  write: WriteAccess,
): Promise<ShelterPermit<A>> {
  const allowed = decideInShelter(action, facts);
  const logId = await write({
    action,
    outcome: allowed ? "allowed" : "refused",
    relation: "worker",
    teamId: subject.teamId,
    clientId: null,
    basis: "organisation",
    emergencyId: null,
  });
  if (!allowed) throw new Refused(action);
  return { [made]: action, action, actorId: actor.personId, logId, basis: "organisation", ...subject };
}

/** One's own account needs no decision, and leaves a line all the same. */
export async function authoriseSelf<A extends SelfAction>(action: A, actor: SignedIn, write: WriteAccess): Promise<SelfPermit<A>> {
  const logId = await write({
    action,
    outcome: "allowed",
    relation: "self",
    teamId: null,
    clientId: null,
    basis: "self",
    emergencyId: null,
  });
  return { [made]: action, action, actorId: actor.personId, logId, basis: "self" };
}
