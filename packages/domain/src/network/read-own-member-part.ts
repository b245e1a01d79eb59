import {
  countOwnLines,
  isAccountUsedElsewhere,
  listConsent,
  listLooksAtOwn,
  listOwnInvitations,
  listOwnWords,
  listPromised,
  readMember,
  readOwnPerson,
  readPeople,
  type StoredMembership,
} from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import { type Day, dayOf, memberStateOn, NotFound, type OwnPartView } from "@naast/vocabulary";
import { consentLines } from "../consent/consent-lines.ts";
import { type Context, today } from "../context.ts";

function membershipView(member: StoredMembership, day: Day): OwnPartView["membership"] {
  const { role, relationWords, askedRelationWords, knownToOthers, limitsWords, telephone, leaveWords } = member;
  const state = memberStateOn(member, day);
  const rest = state === "paused" ? member : { pauseWords: null, pausedUntil: null };
  return {
    role,
    relationWords,
    askedRelationWords,
    state,
    knownToOthers,
    limitsWords,
    messageChannel: member.messageChannel,
    messageRhythm: member.messageRhythm,
    telephone,
    pauseWords: rest.pauseWords,
    pausedUntil: rest.pausedUntil,
    pausedByClient: state === "paused" && member.pausedBy !== null && member.pausedBy !== member.personId,
    leaveWords,
    since: member.invitedAt.getTime(),
  };
}

/** Equal lines of one day are one line to read (NEN 7513 allows it); the newest stands. */
function oncePerDay(lines: OwnPartView["looked"]): OwnPartView["looked"] {
  const found = new Map(lines.toReversed().map((line) => [[dayOf(line.at), line.name, line.action].join(" "), line]));
  return [...found.values()].toSorted((a, b) => b.at - a.at);
}

/**
 * Everything that is held about the reader because of this plan (AVG art. 15): also after leaving, also after being
 * removed. Nothing of the plan itself, and nothing that the client keeps for themselves.
 */
export async function readOwnPart(ctx: Context, permit: Permit<"ownPart.read" | "ownPart.takeAlong">): Promise<OwnPartView> {
  const { read } = ctx.store;
  const day = today(ctx);
  const wrote = await listOwnWords(read, permit);
  const [account, member, promised, consent, invitations, looked, ownVisits, elsewhere, people] = await Promise.all([
    readOwnPerson(read, permit),
    readMember(read, permit, permit.actorId),
    listPromised(read, permit),
    listConsent(read, permit, permit.actorId),
    listOwnInvitations(read, permit),
    listLooksAtOwn(
      read,
      permit,
      wrote.map(({ id }) => id),
    ),
    countOwnLines(read, permit),
    isAccountUsedElsewhere(read, permit, permit.actorId),
    readPeople(read, permit),
  ]);
  if (!account || !member) throw new NotFound();
  return {
    personId: permit.actorId,
    clientName: permit.basis === "grant" ? people.client.name : null,
    account: { name: account.name, email: account.email, language: account.language, since: account.createdAt.getTime() },
    membership: membershipView(member, day),
    wrote: wrote.map(({ at, ...words }) => ({ ...words, at: at.getTime() })),
    // What they were going to do is named for who still takes part; afterwards the place is open and the step is the client's.
    promised: permit.basis === "grant" ? promised : [],
    grants: consentLines(consent, day),
    invitations: invitations.map(({ sentAt, answeredAt, ...invitation }) => ({
      ...invitation,
      sentAt: sentAt?.getTime() ?? null,
      answeredAt: answeredAt?.getTime() ?? null,
    })),
    looked: oncePerDay(looked.map(({ at, name, action }) => ({ at: at.getTime(), name: name ?? "", action }))),
    ownVisits,
    accountGoesToo: !elsewhere,
    abilities: abilities(permit.facts),
    readAt: ctx.clock.now().getTime(),
  };
}
