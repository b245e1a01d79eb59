import { createHash } from "node:crypto";
import type { InviteeFacts, InviteePermit, InviteeSubject } from "@naast/policy";
import { type Day, type Id, type Label, type Language, newId, type PersonId, secondTriesAtMost } from "@naast/vocabulary";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import type { StoredInvitation } from "./invitation-repository.ts";

export type StoredSecret = Tables["invitationSecret"]["$inferSelect"];
export type FoundInvitation = {
  invitation: StoredInvitation;
  secret: StoredSecret;
  subject: InviteeSubject;
  facts: Omit<InviteeFacts, "second">;
};

function standingOf({ usedAt, replacedAt, tries, expiresAt }: StoredSecret, now: Date): InviteeFacts["secret"] {
  if (replacedAt !== null) return "replaced";
  if (usedAt !== null) return "used";
  if (tries >= secondTriesAtMost) return "worn";
  return expiresAt <= now ? "expired" : "live";
}

/**
 * The invitation that a secret belongs to, and the facts that a decision needs. Without a permit: finding out who holds
 * what comes before any decision. Null for a hash that nobody was given.
 */
export async function findInvitation(read: Reader, { hash, now }: { hash: string; now: Date }): Promise<FoundInvitation | null> {
  const { client, invitation, invitationSecret } = read.tables;
  const [found] = await read
    .select({ invitation, secret: invitationSecret, clientPersonId: client.personId, closedAt: client.closedAt })
    .from(invitationSecret)
    .innerJoin(invitation, eq(invitation.id, invitationSecret.invitationId))
    .innerJoin(client, eq(client.id, invitation.clientId))
    .where(eq(invitationSecret.hash, hash));
  if (!found) return null;
  const { id: invitationId, clientId, state, laterOn } = found.invitation;
  return {
    invitation: found.invitation,
    secret: found.secret,
    subject: { invitationId, clientId, clientPersonId: found.clientPersonId },
    facts: { secret: standingOf(found.secret, now), state, askedLater: laterOn !== null, planClosed: found.closedAt !== null },
  };
}

/** The preview was loaded after a press. No new version: the number alone would tell the client that somebody looked. */
export async function markOpened(tx: Writer, { invitationId }: InviteePermit<"invitee.open">): Promise<void> {
  const { invitation } = tx.tables;
  await tx
    .update(invitation)
    .set({ state: "opened" })
    .where(and(eq(invitation.id, invitationId), inArray(invitation.state, ["sent", "later"])));
}

/** A wrong word for the second check; after five of them the code is worth nothing. */
export async function countSecondTry(tx: Writer, secretId: StoredSecret["id"]): Promise<void> {
  const { invitationSecret } = tx.tables;
  await tx
    .update(invitationSecret)
    .set({ tries: sql`${invitationSecret.tries} + 1` })
    .where(eq(invitationSecret.id, secretId));
}

/** Uses the secret up. False when somebody did in the meantime: it opens once. */
export async function useSecret(
  tx: Writer,
  _permit: InviteePermit<"invitee.accept" | "invitee.decline">,
  { id, at }: { id: StoredSecret["id"]; at: Date },
): Promise<boolean> {
  const { invitationSecret } = tx.tables;
  const rows = await tx
    .update(invitationSecret)
    .set({ usedAt: at })
    .where(and(eq(invitationSecret.id, id), isNull(invitationSecret.usedAt), isNull(invitationSecret.replacedAt)))
    .returning({ id: invitationSecret.id });
  return rows.length > 0;
}

/** What is in it for the one who is asked: how much of the plan that is today. Counts only, and the day of the next meeting. */
export async function countForInvitee(read: Reader, { clientId }: InviteeSubject, now: Date) {
  const { goal, meeting } = read.tables;
  const goals = await read.$count(
    goal,
    and(eq(goal.clientId, clientId), isNull(goal.removedAt), eq(goal.visibility, "everyone"), inArray(goal.state, ["agreed", "doing"])),
  );
  const rows = await read
    .select({ startsAt: meeting.startsAt })
    .from(meeting)
    .where(and(eq(meeting.clientId, clientId), isNull(meeting.removedAt), eq(meeting.state, "planned"), eq(meeting.visibility, "everyone")))
    .orderBy(meeting.startsAt);
  const coming = rows.filter(({ startsAt }) => startsAt > now);
  return { goals, meetings: coming.length, nextMeetingAt: coming[0]?.startsAt.getTime() ?? null };
}

/** Name and language of the client who asks. */
export async function readInviter(read: Reader, { clientPersonId }: InviteeSubject): Promise<{ name: string; language: Language }> {
  const { person } = read.tables;
  const [found] = await read.select({ name: person.name, language: person.language }).from(person).where(eq(person.id, clientPersonId));
  if (!found) throw new Error("the client of an invitation is a person");
  return found;
}

type Accepting = InviteePermit<"invitee.accept">;

/** Whether somebody has this address already; then the one who holds the invitation signs in first. */
export async function isAddressTaken(read: Reader, _permit: Accepting, email: string): Promise<boolean> {
  const { person } = read.tables;
  return (await read.$count(person, eq(person.email, email))) > 0;
}

/** A new account, with the name that the access log keeps for it. */
export async function insertInvitedPerson(
  tx: Writer,
  _permit: Accepting,
  added: Pick<Tables["person"]["$inferInsert"], "name" | "email" | "language"> & { at: Date },
): Promise<PersonId> {
  const { actor, person } = tx.tables;
  const { at, name, email, language } = added;
  const id = newId("Person");
  await tx.insert(person).values({ id, name, email: email ?? null, language, createdAt: at });
  await tx.insert(actor).values({ id, name });
  return id;
}

type Member = Tables["networkMember"]["$inferInsert"];
export type JoiningMember = Pick<
  Member,
  "personId" | "relationWords" | "nodeId" | "limitsWords" | "messageChannel" | "messageRhythm" | "telephone"
> & {
  invitedAt: Date;
  at: Date;
};

/** Takes part from now on; who left before comes back into their own place. False when they take part already. */
export async function insertMembership(tx: Writer, { clientId }: Accepting, { at, ...joining }: JoiningMember): Promise<boolean> {
  const { networkMember, networkNode } = tx.tables;
  const place = and(eq(networkMember.clientId, clientId), eq(networkMember.personId, joining.personId));
  const [known] = await tx.select().from(networkMember).where(place);
  if (known && (known.state === "active" || known.state === "paused")) return false;
  const fresh = {
    ...joining,
    state: "active" as const,
    changedAt: at,
    pauseWords: null,
    pausedUntil: null,
    pausedBy: null,
    leaveWords: null,
  };
  if (known)
    await tx
      .update(networkMember)
      .set({ ...fresh, version: known.version + 1 })
      .where(eq(networkMember.id, known.id));
  else await tx.insert(networkMember).values({ ...fresh, id: newId("NetworkMember"), clientId, role: "member" });
  if (joining.nodeId)
    await tx
      .update(networkNode)
      .set({ personId: joining.personId })
      .where(and(eq(networkNode.id, joining.nodeId), eq(networkNode.clientId, clientId)));
  return true;
}

/** The words by which the client calls this person on the map; empty when they are not on it. */
export async function relationWordsOf(read: Reader, { clientId }: Accepting, nodeId: Id<"NetworkNode"> | null): Promise<string> {
  if (nodeId === null) return "";
  const { networkNode } = read.tables;
  const [found] = await read
    .select({ words: networkNode.relationWords })
    .from(networkNode)
    .where(and(eq(networkNode.id, nodeId), eq(networkNode.clientId, clientId)));
  return found?.words ?? "";
}

/** What the client chose to share with who says yes, with the sentence that it stands for and its SHA-256 (AVG art. 7.1). */
export async function insertInvitationGrants(
  tx: Writer,
  { clientId, clientPersonId }: Accepting,
  { personId, grants, endsOn, at }: { personId: PersonId; grants: readonly { label: Label; textShown: string }[]; endsOn: Day; at: Date },
): Promise<void> {
  for (const { label, textShown } of grants) {
    const textHash = createHash("sha256").update(textShown).digest("hex");
    await tx.insert(tx.tables.grant).values({
      id: newId("Grant"),
      clientId,
      personId,
      label,
      givenAt: at,
      givenBy: clientPersonId,
      endsOn,
      textShown,
      textHash,
      way: "invitation",
    });
  }
}
