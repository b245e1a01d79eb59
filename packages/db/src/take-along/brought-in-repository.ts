import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId, type PlanFile } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import { insertBroughtConversation } from "./brought-in-conversation.ts";
import { insertBroughtLines } from "./brought-in-lines.ts";
import { insertBroughtMap } from "./brought-in-map.ts";
import { insertBroughtRelapse } from "./brought-in-relapse.ts";

type Bringing = Permit<"plan.bringIn">;
export type BroughtIn = { plan: PlanFile; at: Date; personOf: (key: string | null) => PersonId | null };

/** Nothing was written in it yet: no reason, goals, meetings, moments, portrait, nothing for when it gets harder, and nobody on the map. Removed counts as written. */
export async function isPlanEmpty(read: Reader, { clientId, actorId }: Bringing): Promise<boolean> {
  const { contactMoment, crisisCard, goal, measureLine, meeting, networkNode } = read.tables;
  const { portrait, proposal, purpose, relapseCall, relapsePhase, viewRound } = read.tables;
  const around = [crisisCard, networkNode, portrait, relapseCall, relapsePhase] as const;
  for (const table of [contactMoment, goal, meeting, proposal, purpose, viewRound, ...around]) {
    if ((await read.$count(table, eq(table.clientId, clientId))) > 0) return false;
  }
  // Lines of others are theirs, and no part of a plan that comes in.
  return (await read.$count(measureLine, and(eq(measureLine.clientId, clientId), eq(measureLine.personId, actorId)))) === 0;
}

/** Names under words that came along. They have no address and no account that could be opened, and take part in nothing. */
async function insertNames(
  tx: Writer,
  { clientId }: Bringing,
  { plan: { people, language }, at }: Pick<BroughtIn, "plan" | "at">,
): Promise<ReadonlyMap<string, PersonId>> {
  const ids = new Map<string, PersonId>();
  for (const [index, { key, name, role, relationWords }] of people.entries()) {
    const personId = newId("Person");
    ids.set(key, personId);
    await tx.insert(tx.tables.person).values({ id: personId, name, email: null, language, createdAt: at, endedAt: at });
    await tx.insert(tx.tables.networkMember).values({
      id: newId("NetworkMember"),
      clientId,
      personId,
      role,
      relationWords,
      state: "left",
      knownToOthers: false,
      // In the order of the file, which is the order of the people in the plan it came from.
      invitedAt: new Date(at.getTime() + index),
      changedAt: at,
    });
  }
  return ids;
}

async function insertPurposes(tx: Writer, { clientId, actorId }: Bringing, { plan, personOf }: BroughtIn): Promise<void> {
  const { purpose, purposeAgreement } = tx.tables;
  for (const [index, { words, change, at, answers }] of plan.purposes.entries()) {
    const id: Id<"Purpose"> = newId("Purpose");
    await tx.insert(purpose).values({ id, clientId, number: index + 1, words, change, writtenBy: actorId, writtenAt: new Date(at) });
    for (const { by, answer } of answers) {
      const personId = personOf(by);
      if (!personId) continue;
      const row = { id: newId("PurposeAgreement"), clientId, purposeId: id, personId, answer, answeredAt: new Date(at) };
      await tx.insert(purposeAgreement).values(row);
    }
  }
}

/** Writes a whole plan from a file into one that is empty, in the caller's transaction. */
export async function insertBroughtIn(tx: Writer, permit: Bringing, { plan, at }: Pick<BroughtIn, "plan" | "at">): Promise<void> {
  const ids = await insertNames(tx, permit, { plan, at });
  const brought: BroughtIn = { plan, at, personOf: (key) => (key === null ? null : (ids.get(key) ?? null)) };
  await insertPurposes(tx, permit, brought);
  await insertBroughtConversation(tx, permit, brought);
  await insertBroughtMap(tx, permit, brought);
  await insertBroughtLines(tx, permit, brought);
  await insertBroughtRelapse(tx, permit, brought);
}
