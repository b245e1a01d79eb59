import type { SelfPermit } from "@naast/policy";
import type { App, ClientId, MessageChoice, PersonId } from "@naast/vocabulary";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

export type StoredMessageSettings = Reader["tables"]["messageSettings"]["$inferSelect"];

/** What somebody chose; null when they never did. */
export async function readMessageSettings(read: Reader, { actorId }: Pick<SelfPermit, "actorId">): Promise<StoredMessageSettings | null> {
  const { messageSettings } = read.tables;
  const [found] = await read.select().from(messageSettings).where(eq(messageSettings.personId, actorId));
  return found ?? null;
}

/** What somebody chose in a plan in which they take part, and for no plan else: the latest that brings them word. */
export async function readMessageChoiceInPlan(read: Reader, { actorId }: SelfPermit<"messages.readSettings">) {
  const { networkMember } = read.tables;
  const { messageChannel, messageRhythm, telephone } = networkMember;
  const [found] = await read
    .select({ channel: messageChannel, rhythm: messageRhythm, telephone })
    .from(networkMember)
    .where(
      and(
        eq(networkMember.personId, actorId),
        inArray(networkMember.state, ["active", "paused"]),
        inArray(messageChannel, ["email", "text"]),
      ),
    )
    .orderBy(desc(networkMember.invitedAt))
    .limit(1);
  return found ?? null;
}

/** Where somebody's word goes, and in which language and time zone it is meant. */
export async function readReachOf(read: Reader, personId: PersonId) {
  const { person } = read.tables;
  const [found] = await read
    .select({ email: person.email, language: person.language, timeZone: person.timeZone })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.endedAt)));
  return found ?? null;
}

type Kept = MessageChoice & { stopHash: string; at: Date };

/** Keeps the choice. It counts for every plan that somebody takes part in; in a plan itself they may choose otherwise after. */
export async function keepMessageChoice(tx: Writer, { actorId }: SelfPermit<"messages.choose">, { at, ...choice }: Kept): Promise<void> {
  const { messageSettings, networkMember } = tx.tables;
  const values = { ...choice, changedAt: at };
  await tx
    .insert(messageSettings)
    .values({ ...values, personId: actorId })
    .onConflictDoUpdate({ target: messageSettings.personId, set: values });
  const { channel, rhythm, telephone } = choice;
  const reach = { messageChannel: channel, messageRhythm: channel === "none" ? ("never" as const) : rhythm, telephone };
  const active = and(eq(networkMember.personId, actorId), inArray(networkMember.state, ["active", "paused"]));
  await tx.update(networkMember).set(reach).where(active);
}

/** What waits for somebody comes at the time that they chose now. */
export async function retimeMessages(tx: Writer, { actorId }: SelfPermit<"messages.choose">, dueAt: Date): Promise<void> {
  const { message } = tx.tables;
  const waiting = and(eq(message.personId, actorId), eq(message.round, "first"), isNull(message.letterId), isNull(message.doneAt));
  await tx.update(message).set({ dueAt }).where(waiting);
}

/** The stop word of somebody stands as this installation makes it, also when they chose in a plan only. */
export async function ensureStopWord(
  tx: Writer,
  { personId, stopHash, at }: { personId: PersonId; stopHash: string; at: Date },
): Promise<void> {
  const { messageSettings } = tx.tables;
  const row = { personId, stopHash, changedAt: at };
  await tx.insert(messageSettings).values(row).onConflictDoUpdate({ target: messageSettings.personId, set: { stopHash } });
}

/** Whose stop word this is; null for one that nobody has. */
export async function findByStopWord(read: Reader, stopHash: string): Promise<PersonId | null> {
  const { messageSettings } = read.tables;
  const [found] = await read
    .select({ personId: messageSettings.personId })
    .from(messageSettings)
    .where(eq(messageSettings.stopHash, stopHash));
  return found?.personId ?? null;
}

/** No word of any plan any more, until somebody chooses otherwise; what was on its way stays here. */
export async function stopMessages(tx: Writer, { actorId }: SelfPermit<"messages.stop">, { at }: { at: Date }): Promise<void> {
  const { letter, message, messageSettings, networkMember } = tx.tables;
  await tx.update(messageSettings).set({ channel: "none", changedAt: at }).where(eq(messageSettings.personId, actorId));
  await tx.update(networkMember).set({ messageChannel: "none", messageRhythm: "never" }).where(eq(networkMember.personId, actorId));
  const waiting = and(eq(letter.personId, actorId), eq(letter.state, "waiting"));
  await tx.update(letter).set({ state: "dropped", reason: "nothingLeft", closedAt: at }).where(waiting);
  await tx
    .update(message)
    .set({ outcome: "off", doneAt: at })
    .where(and(eq(message.personId, actorId), isNull(message.doneAt)));
}

export type MessageReach = { channel: "email" | "text"; recipient: string };

type Listening = { personId: PersonId; clientId: ClientId; app: App };

/** What somebody chose for this plan: a member there, anybody else for all plans at once. */
async function chosenFor(read: Reader, { personId, clientId, app }: Listening) {
  const { client, networkMember } = read.tables;
  const [plan] = await read.select({ personId: client.personId }).from(client).where(eq(client.id, clientId));
  if (app !== "portal" || plan?.personId === personId) return readMessageSettings(read, { actorId: personId });
  const [member] = await read
    .select({ channel: networkMember.messageChannel, telephone: networkMember.telephone })
    .from(networkMember)
    .where(and(eq(networkMember.clientId, clientId), eq(networkMember.personId, personId)));
  return member ?? null;
}

/** How somebody wants word of one plan now, and where it goes: "none" for who wants none, "noAddress" for who cannot be reached so. */
export async function readReachIn(read: Reader, listening: Listening): Promise<MessageReach | "none" | "noAddress"> {
  const reach = await readReachOf(read, listening.personId);
  const chosen = reach && (await chosenFor(read, listening));
  if (!chosen || (chosen.channel !== "email" && chosen.channel !== "text")) return "none";
  const recipient = chosen.channel === "email" ? reach.email : chosen.telephone;
  return recipient === null ? "noAddress" : { channel: chosen.channel, recipient };
}
