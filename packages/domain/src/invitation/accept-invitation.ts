import {
  addInviteeEvent,
  eraseContact,
  insertInvitationGrants,
  insertInvitedPerson,
  insertMembership,
  isAddressTaken,
  readInviter,
  relationWordsOf,
  updateInvitation,
  useSecret,
  type Writer,
} from "@naast/db";
import type { InviteePermit } from "@naast/policy";
import { type Acceptance, type ClientId, Conflict, dayOf, Invalid, NotFound, type PersonId, Refused } from "@naast/vocabulary";
import { issueOwnCard, prepareOwnCard } from "../account/issue-own-card.ts";
import { endOf, grantText } from "../consent/grant-text.ts";
import { authoriseHolder, type Held, type InviteeContext } from "./invitee-door.ts";

type Accepting = { answer: Acceptance; at: Date };
/** `cardWords`: the code of the card of who chose a PIN, in this answer and nowhere else. */
type Joined = { personId: PersonId; clientId: ClientId; isNew: boolean; cardWords: string | null };

/** Who joins: somebody new, or who is signed in on this browser and said that it is them. */
async function whoJoins(
  tx: Writer,
  { ctx, permit, answer, at }: Accepting & { ctx: InviteeContext; permit: InviteePermit<"invitee.accept"> },
) {
  const { signedIn } = ctx;
  if (answer.as === "me") {
    if (!signedIn) throw new Invalid({ as: "choose" });
    if (signedIn.personId === permit.clientPersonId) throw new Refused(permit.action);
    return signedIn.personId;
  }
  const email = answer.email;
  if (email !== null && (await isAddressTaken(tx, permit, email))) throw new Invalid({ email: "emailKnown" });
  return insertInvitedPerson(tx, permit, { name: answer.name ?? "", email, language: answer.language, at });
}

/**
 * Yes. One transaction: the person, with a card when they are new and chose a PIN to come back with, their membership with limits and channel, the grants that the client chose with the
 * sentence they stand for, the event, and the invitation itself, whose address is erased: it is the person's own now.
 * The secret opens once, so of two that come at the same moment one finds nothing.
 */
export async function acceptInvitation(ctx: InviteeContext, held: Held, answer: Acceptance): Promise<Joined> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.accept", held);
  const at = ctx.clock.now();
  const { invitation, secret } = found;
  const isNew = answer.as === "new";
  const card = isNew && answer.pin ? await prepareOwnCard(answer.pin) : null;
  return ctx.store.write(async (tx) => {
    if (!(await useSecret(tx, permit, { id: secret.id, at }))) throw new NotFound();
    const personId = await whoJoins(tx, { ctx, permit, answer, at });
    if (card) await issueOwnCard(tx, card, { personId, at });
    const { nodeId, labels, period, sentAt } = invitation;
    const membership = { personId, nodeId, relationWords: await relationWordsOf(tx, permit, nodeId), limitsWords: answer.limitsWords };
    const messages = { messageChannel: answer.channel, messageRhythm: answer.channel === "none" ? ("never" as const) : answer.rhythm };
    const telephone = answer.channel === "text" ? answer.telephone : null;
    const joined = await insertMembership(tx, permit, { ...membership, ...messages, telephone, invitedAt: sentAt ?? at, at });
    if (!joined) throw new Conflict("already.there");
    const endsOn = endOf(period, dayOf(at));
    const { language } = await readInviter(tx, permit);
    const name = answer.name ?? invitation.label;
    const grants = labels.map((label) => ({ label, textShown: grantText({ language, label, name, endsOn }) }));
    await insertInvitationGrants(tx, permit, { personId, grants, endsOn, at });
    await eraseContact(tx, invitation, at);
    const before = { ...invitation, version: invitation.version + 1 };
    await updateInvitation(tx, permit, { before, set: { state: "accepted", answeredAt: at, personId } });
    await addInviteeEvent(tx, permit, { at, content: { kind: "member.joined" }, personId });
    return { personId, clientId: permit.clientId, isNew, cardWords: card?.words ?? null };
  });
}
