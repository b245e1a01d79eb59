import { clientFacts, shelterFacts } from "@naast/db";
import {
  type ClientAction,
  authorise as decideAndLog,
  authoriseInShelter as decideInShelter,
  authoriseSelf as logSelf,
  type Permit,
  type SelfAction,
  type SelfPermit,
  type ShelterAction,
  type ShelterPermit,
} from "@naast/policy";
import { type ClientId, NotFound } from "@naast/vocabulary";
import { accessWriter } from "./access-journal.ts";
import { type Context, today } from "./context.ts";

/** Facts, decision, line in the log, permit: the one door to a client's plan. `subjectId` goes into the log only. */
export async function authorise<A extends ClientAction>(
  ctx: Context,
  action: A,
  about: { clientId: ClientId; subjectId?: string },
): Promise<Permit<A>> {
  const { actor, clock, store } = ctx;
  const write = accessWriter(ctx, about.subjectId ?? null);
  const found = await clientFacts(store.read, {
    clientId: about.clientId,
    personId: actor.personId,
    app: actor.app,
    today: today(ctx),
    now: clock.now(),
  });
  if (found) return decideAndLog(action, { actor, ...found }, write);
  await write({ action, outcome: "refused", relation: "stranger", teamId: null, clientId: null, basis: null, emergencyId: null });
  throw new NotFound();
}

/** The door to what is the organisation's and not one client's. Who is no worker finds nothing. */
export async function authoriseInShelter<A extends ShelterAction>(ctx: Context, action: A): Promise<ShelterPermit<A>> {
  const { actor, store } = ctx;
  const found = actor.app === "dashboard" ? await shelterFacts(store.read, actor.personId) : null;
  if (found) return decideInShelter(action, { actor, ...found }, accessWriter(ctx));
  await accessWriter(ctx)({
    action,
    outcome: "refused",
    relation: "stranger",
    teamId: null,
    clientId: null,
    basis: null,
    emergencyId: null,
  });
  throw new NotFound();
}

/** The door to one's own account. */
export function authoriseSelf<A extends SelfAction>(ctx: Context, action: A): Promise<SelfPermit<A>> {
  return logSelf(action, ctx.actor, accessWriter(ctx));
}

/** NEN 7513: refusals are logged too, also those that a verb finds out about one item after the permit was given. */
export async function logRefusal(ctx: Context, permit: Permit, subjectId: string | null): Promise<void> {
  const { action, relation, teamId, clientId, basis, emergencyId } = permit;
  await accessWriter(ctx, subjectId)({ action, outcome: "refused", relation, teamId, clientId, basis, emergencyId });
}
