// What a person may see and change of their own account. The permit says whose it is; nothing here takes a person's id.
import type { Permit, SelfPermit } from "@naast/policy";
import type { App, ClientId, Id, Language, PersonId, PlanDoor, SettingsChange, WorkerRole } from "@naast/vocabulary";
import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import { endSessionsOf } from "./repository-sessions.ts";

export type OwnAccount = { personId: PersonId; name: string; language: Language; textSize: number; dataSaver: boolean; timeZone: string };
export type OwnSession = { id: Id<"Session">; app: App; deviceWords: string; sharedDevice: boolean; startedAt: Date; lastSeenAt: Date };
export type OwnWork = { role: WorkerRole; organisationName: string; teamName: string };

/** Name and settings; null when the account was ended in the meantime. */
export async function readOwnAccount(read: Reader, permit: SelfPermit): Promise<OwnAccount | null> {
  const { person } = read.tables;
  const [found] = await read
    .select({
      personId: person.id,
      name: person.name,
      language: person.language,
      textSize: person.textSize,
      dataSaver: person.dataSaver,
      timeZone: person.timeZone,
    })
    .from(person)
    .where(and(eq(person.id, permit.actorId), isNull(person.endedAt)));
  return found ?? null;
}

/** Changes the settings that were given and leaves the others. */
export async function changeOwnSettings(tx: Writer, permit: SelfPermit<"account.changeSettings">, change: SettingsChange): Promise<void> {
  const { person } = tx.tables;
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return;
  await tx.update(person).set(given).where(eq(person.id, permit.actorId));
}

/** Where this person is signed in, last used first. `now` leaves out what has expired. */
export async function listOwnSessions(read: Reader, permit: SelfPermit<"account.listSessions">, now: Date): Promise<readonly OwnSession[]> {
  const { session } = read.tables;
  return read
    .select({
      id: session.id,
      app: session.app,
      deviceWords: session.deviceWords,
      sharedDevice: session.sharedDevice,
      startedAt: session.startedAt,
      lastSeenAt: session.lastSeenAt,
    })
    .from(session)
    .where(and(eq(session.personId, permit.actorId), gt(session.expiresAt, now)))
    .orderBy(desc(session.lastSeenAt));
}

/** Ends one of one's own sessions; false when it is not there, or not this person's. */
export async function endOwnSession(tx: Writer, permit: SelfPermit<"account.endSession">, sessionId: Id<"Session">): Promise<boolean> {
  const { session } = tx.tables;
  const ended = await tx
    .delete(session)
    .where(and(eq(session.id, sessionId), eq(session.personId, permit.actorId)))
    .returning({ id: session.id });
  return ended.length > 0;
}

/** Ends all of one's own sessions but the one in use. */
export async function endOtherOwnSessions(tx: Writer, permit: SelfPermit<"account.endSession">, inUse: Id<"Session">): Promise<void> {
  await endSessionsOf(tx, permit.actorId, inUse);
}

/** The plans that this person can open in the portal: the own one first, then those of others. */
export async function listOwnPlans(read: Reader, permit: SelfPermit<"account.read">): Promise<readonly PlanDoor[]> {
  const { client, networkMember, person } = read.tables;
  const own = await read
    .select({ clientId: client.id, clientName: person.name })
    .from(client)
    .innerJoin(person, eq(person.id, client.personId))
    .where(eq(client.personId, permit.actorId));
  const others = await read
    .select({ clientId: client.id, clientName: person.name, relation: networkMember.role })
    .from(networkMember)
    .innerJoin(client, eq(client.id, networkMember.clientId))
    .innerJoin(person, eq(person.id, client.personId))
    .where(and(eq(networkMember.personId, permit.actorId), inArray(networkMember.state, ["active", "paused"])))
    .orderBy(networkMember.invitedAt, client.id);
  return [...own.map((plan) => ({ ...plan, relation: "client" as const })), ...others];
}

/** Plans that this person left or was taken out of. Not whose they are: that is not about this person. */
export async function listFormerPlans(
  read: Reader,
  permit: SelfPermit<"account.read">,
): Promise<readonly { clientId: ClientId; invitedAt: Date }[]> {
  const { networkMember } = read.tables;
  return read
    .select({ clientId: networkMember.clientId, invitedAt: networkMember.invitedAt })
    .from(networkMember)
    .where(and(eq(networkMember.personId, permit.actorId), inArray(networkMember.state, ["left", "removed"])))
    .orderBy(networkMember.invitedAt);
}

/** Sets right how this person is called. The log keeps the name of the moment it needs it (`actor`), so that one follows. */
export async function renameOwnAccount(tx: Writer, { actorId }: Permit<"ownPart.correct">, name: string): Promise<void> {
  const { actor, person } = tx.tables;
  await tx.update(person).set({ name }).where(eq(person.id, actorId));
  await tx.update(actor).set({ name }).where(eq(actor.id, actorId));
}

export async function readOwnEmail(read: Reader, { actorId }: Permit<"ownPart.correct">): Promise<string | null> {
  const { person } = read.tables;
  const [found] = await read.select({ email: person.email }).from(person).where(eq(person.id, actorId));
  return found?.email ?? null;
}

/** What this person is in the organisation; null for who does not work there. */
export async function readOwnWork(read: Reader, permit: SelfPermit<"account.read">): Promise<OwnWork | null> {
  const { organisation, team, worker } = read.tables;
  const [found] = await read
    .select({ role: worker.role, organisationName: organisation.name, teamName: team.name })
    .from(worker)
    .innerJoin(organisation, eq(organisation.id, worker.organisationId))
    .innerJoin(team, eq(team.id, worker.teamId))
    .where(and(eq(worker.personId, permit.actorId), isNull(worker.endedAt)));
  return found ?? null;
}
