import type { Permit, ShelterPermit } from "@naast/policy";
import { type EndingAnswer, type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { isOfTeam } from "../client/of-team.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredMemberEnding = Tables["memberEnding"]["$inferSelect"];
type Ending = Permit<"member.leave" | "member.remove" | "member.decideEnding" | "proposal.decide">;

/** Every wish to end somebody's taking part for safety in this plan, the newest first. */
export function listMemberEndings(
  read: Reader,
  { clientId }: Permit<"member.readEndings" | "member.askEnding">,
): Promise<readonly StoredMemberEnding[]> {
  const { memberEnding } = read.tables;
  return read
    .select()
    .from(memberEnding)
    .where(eq(memberEnding.clientId, clientId))
    .orderBy(desc(memberEnding.askedAt), desc(memberEnding.id))
    .then((rows) => rows);
}

/** What waits for the team lead, of all plans of their team; the oldest first. */
export function listEndingsToDecide(read: Reader, permit: ShelterPermit<"memberEnding.list">) {
  const { client, memberEnding } = read.tables;
  return read
    .select({ ending: memberEnding, clientPersonId: client.personId })
    .from(memberEnding)
    .innerJoin(client, eq(client.id, memberEnding.clientId))
    .where(and(isOfTeam(client, permit), isNull(client.closedAt), isNull(memberEnding.answer)))
    .orderBy(asc(memberEnding.askedAt), asc(memberEnding.id))
    .then((rows) => rows);
}

export async function readMemberEnding(
  read: Reader,
  { clientId }: Permit<"member.decideEnding">,
  id: Id<"MemberEnding">,
): Promise<StoredMemberEnding | null> {
  const { memberEnding } = read.tables;
  const [found] = await read
    .select()
    .from(memberEnding)
    .where(and(eq(memberEnding.id, id), eq(memberEnding.clientId, clientId)));
  return found ?? null;
}

export async function insertMemberEnding(
  tx: Writer,
  { clientId, actorId }: Permit<"member.askEnding">,
  { personId, reason, at }: { personId: PersonId; reason: string; at: Date },
): Promise<Id<"MemberEnding">> {
  const id = newId("MemberEnding");
  await tx.insert(tx.tables.memberEnding).values({ id, clientId, personId, reasonWords: reason, askedBy: actorId, askedAt: at });
  return id;
}

type Answered = { answer: EndingAnswer; at: Date };

/** Answers one wish; false when somebody did so just before. */
export async function answerMemberEnding(
  tx: Writer,
  { clientId, actorId }: Permit<"member.decideEnding">,
  { id, answer, at }: Answered & { id: Id<"MemberEnding"> },
): Promise<boolean> {
  const { memberEnding } = tx.tables;
  const rows = await tx
    .update(memberEnding)
    .set({ answer, answeredBy: actorId, answeredAt: at })
    .where(and(eq(memberEnding.id, id), eq(memberEnding.clientId, clientId), isNull(memberEnding.answer)))
    .returning({ id: memberEnding.id });
  return rows.length > 0;
}

/** Somebody takes part no more: nothing about them is left to decide. */
export async function lapseMemberEndings(
  tx: Writer,
  { clientId }: Ending,
  { personId, at }: { personId: PersonId; at: Date },
): Promise<void> {
  const { memberEnding } = tx.tables;
  await tx
    .update(memberEnding)
    .set({ answer: "lapsed", answeredAt: at })
    .where(and(eq(memberEnding.clientId, clientId), eq(memberEnding.personId, personId), isNull(memberEnding.answer)));
}
