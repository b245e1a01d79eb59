import { listEndingsToDecide, listMemberEndings, namesOf } from "@naast/db";
import type { Permit, ShelterPermit } from "@naast/policy";
import type { MemberEndingToDecide, MemberEndingView, PersonId } from "@naast/vocabulary";
import type { Context } from "../context.ts";

const nameIn = (names: ReadonlyMap<PersonId, string>, id: PersonId) => names.get(id) ?? "";

/** What workers asked and decided about somebody's taking part for safety: for the client and the workers beside them. */
export async function readMemberEndings(ctx: Context, permit: Permit<"member.readEndings">): Promise<readonly MemberEndingView[]> {
  const rows = await listMemberEndings(ctx.store.read, permit);
  const ids = rows.flatMap(({ personId, askedBy, answeredBy }) => [personId, askedBy, ...(answeredBy ? [answeredBy] : [])]);
  const names = await namesOf(ctx.store.read, ids);
  return rows.map(({ id, personId, reasonWords, askedBy, askedAt, answer, answeredBy, answeredAt }) => ({
    id,
    personId,
    personName: nameIn(names, personId),
    reason: reasonWords,
    askedByName: nameIn(names, askedBy),
    askedAt: askedAt.getTime(),
    answer,
    answeredByName: answeredBy ? nameIn(names, answeredBy) : null,
    answeredAt: answeredAt?.getTime() ?? null,
  }));
}

/** What waits for a team lead: whose plan, about whom, and why; nothing else of the plan. */
export async function readEndingsToDecide(
  ctx: Context,
  permit: ShelterPermit<"memberEnding.list">,
): Promise<readonly MemberEndingToDecide[]> {
  const rows = await listEndingsToDecide(ctx.store.read, permit);
  const ids = rows.flatMap(({ ending, clientPersonId }) => [ending.personId, ending.askedBy, clientPersonId]);
  const names = await namesOf(ctx.store.read, ids);
  return rows.map(({ ending, clientPersonId }) => ({
    id: ending.id,
    clientId: ending.clientId,
    clientName: nameIn(names, clientPersonId),
    personName: nameIn(names, ending.personId),
    reason: ending.reasonWords,
    askedByName: nameIn(names, ending.askedBy),
    askedAt: ending.askedAt.getTime(),
    mayDecide: ending.askedBy !== permit.actorId,
  }));
}
