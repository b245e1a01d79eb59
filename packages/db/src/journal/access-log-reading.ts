import type { Permit } from "@naast/policy";
import type { PersonId } from "@naast/vocabulary";
import { and, desc, eq, isNull, lt, ne } from "drizzle-orm";
import type { Reader } from "../store.ts";

type Asked = { before: Date; limit: number; except: PersonId | null };

/** Lines of the access log about this client, the newest first, with the name of who looked and the reason of an emergency. */
export function listAccess(read: Reader, permit: Permit<"accessLog.read">, { before, limit, except }: Asked) {
  const { accessLog, actor, emergencyAccess } = read.tables;
  return read
    .select({
      at: accessLog.at,
      action: accessLog.action,
      outcome: accessLog.outcome,
      actorId: accessLog.actorId,
      relation: accessLog.relation,
      basis: accessLog.basis,
      subjectId: accessLog.subjectId,
      name: actor.name,
      reason: emergencyAccess.reason,
      emergencyId: accessLog.emergencyId,
    })
    .from(accessLog)
    .leftJoin(actor, eq(actor.id, accessLog.actorId))
    .leftJoin(emergencyAccess, eq(emergencyAccess.id, accessLog.emergencyId))
    .where(and(eq(accessLog.clientId, permit.clientId), lt(accessLog.at, before), except ? ne(accessLog.actorId, except) : undefined))
    .orderBy(desc(accessLog.at), desc(accessLog.seq))
    .limit(limit)
    .then((rows) => rows);
}

/** Words of goals, steps and nodes of the map by their ids, for the lines that are about one. Removed ones have none. */
export async function wordsOf(
  read: Reader,
  permit: Permit<"accessLog.read">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { goal, step, networkNode } = read.tables;
  const [goals, steps, nodes] = await Promise.all([
    read.select({ id: goal.id, words: goal.words }).from(goal).where(eq(goal.clientId, permit.clientId)),
    read.select({ id: step.id, words: step.what }).from(step).where(eq(step.clientId, permit.clientId)),
    read
      .select({ id: networkNode.id, words: networkNode.label })
      .from(networkNode)
      .where(and(eq(networkNode.clientId, permit.clientId), isNull(networkNode.removedAt))),
  ]);
  const asked = new Set(ids);
  return new Map([...goals, ...steps, ...nodes].filter(({ id }) => asked.has(id)).map(({ id, words }) => [id, words]));
}
