import type { Permit } from "@naast/policy";
import type { ClientId, PersonId } from "@naast/vocabulary";
import { and, asc, eq, isNotNull, or } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

/** What was chosen in the place of the client, and what the client chose themselves, in order. */
const choices = preparedRead((read, { event, person }, given: Given<{ clientId: ClientId; client: PersonId }>) =>
  read
    .select({
      goalId: event.goalId,
      stepId: event.stepId,
      itemId: event.itemId,
      delegationId: event.delegationId,
      actorId: event.actorId,
      name: person.name,
    })
    .from(event)
    .innerJoin(person, eq(person.id, event.actorId))
    .where(and(eq(event.clientId, given.clientId), or(isNotNull(event.delegationId), eq(event.actorId, given.client))))
    .orderBy(asc(event.seq)),
);

const anyDelegated = preparedRead((read, { event }, given: Given<{ clientId: ClientId }>) =>
  read
    .select({ seq: event.seq })
    .from(event)
    .where(and(eq(event.clientId, given.clientId), isNotNull(event.delegationId)))
    .limit(1),
);

/** Ids of what was last chosen in the place of the client, each with who chose. What the client chose anew since is theirs again. */
export async function listChosenForClient(
  read: Reader,
  { clientId, clientPersonId: client }: Permit,
): Promise<ReadonlyMap<string, { personId: PersonId; name: string }>> {
  const chosen = new Map<string, { personId: PersonId; name: string }>();
  if ((await anyDelegated(read, { clientId })).length === 0) return chosen;
  for (const { stepId, itemId, goalId, delegationId, actorId, name } of await choices(read, { clientId, client })) {
    const id = stepId ?? itemId ?? goalId;
    if (id === null) continue;
    if (delegationId === null) chosen.delete(id);
    else chosen.set(id, { personId: actorId, name });
  }
  return chosen;
}
