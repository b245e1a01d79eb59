import { listDelegations, type Reader, type readPeople } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { DelegationView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import { peopleView } from "../plan/people-view.ts";

type People = Awaited<ReturnType<typeof readPeople>>;

/** Who takes part today in a way in which they can steer: a confidant who is active, a worker whose assignment runs. */
export function mayBeDelegates(found: People, ctx: Context) {
  return peopleView(found, today(ctx)).filter(
    ({ relation, state, takesPart }) => (relation === "worker" && takesPart) || (relation === "confidant" && state === "active"),
  );
}

/**
 * What the client lets whom steer, for everybody who sees the plan; what is asked and not answered yet only for the client
 * and for who is asked. Nothing of somebody who takes part no more: the rules open nothing for them either.
 */
export async function delegationViews(
  ctx: Context,
  permit: Permit,
  { read, people }: { read: Reader; people: People },
): Promise<readonly DelegationView[]> {
  const rows = await listDelegations(read, permit, today(ctx));
  if (rows.length === 0) return [];
  const knows = knowsOf(permit, people);
  const able = mayBeDelegates(people, ctx);
  const standsThere = ({ personId, side }: (typeof rows)[number]["delegation"]) =>
    able.some((person) => person.personId === personId && (person.relation === "worker") === (side === "worker"));
  const mayStop = abilities(permit.facts).includes("delegation.stop");
  return rows
    .filter(({ delegation }) => standsThere(delegation))
    .filter(({ delegation }) => delegation.acceptedAt !== null || permit.isClient || delegation.personId === permit.actorId)
    .map(({ delegation, personName }) => {
      const isYours = delegation.personId === permit.actorId;
      return {
        id: delegation.id,
        personId: delegation.personId,
        personName: knows(delegation.personId) ? personName : null,
        relation: delegation.side,
        things: delegation.things,
        endsOn: delegation.endsOn,
        state: delegation.acceptedAt === null ? ("asked" as const) : ("running" as const),
        askedAt: delegation.askedAt.getTime(),
        isYours,
        mayStop: mayStop && (permit.isClient || isYours),
      };
    });
}
