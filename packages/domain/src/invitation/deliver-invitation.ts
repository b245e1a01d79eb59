import { addMail, removeInvitationMail, replaceSecrets, type StoredInvitation, updateInvitation, type Writer } from "@naast/db";
import { type ClientId, newId, oneDay, shownCode } from "@naast/vocabulary";
import type { Forge, Forged } from "./invitation-forge.ts";

type Sending = {
  before: StoredInvitation;
  forge: Forge;
  secret: Forged;
  at: Date;
  sentBy: StoredInvitation["sentBy"];
  purposeWords: string | null;
};

/** By mail a link, that is too long to type; by text message, on paper and by mouth a short code. */
export function forged(channel: StoredInvitation["channel"], forge: Forge): Forged {
  return channel === "email" ? forge.link() : forge.code();
}

/** What the message needs and nothing more: no name, no reason, no organisation. Gone from the outbox once it is sent. */
function messageOf({ before: { language }, forge, secret }: Sending, expiresAt: Date) {
  const base = { language, expiresAt: expiresAt.toISOString() };
  if (secret.kind === "link") return { kind: "invitation" as const, content: { ...base, link: `${forge.address}/i/${secret.secret}` } };
  const address = `${forge.address.replace(/^https?:\/\//, "")}/join`;
  return { kind: "invitationText" as const, content: { ...base, address, code: shownCode(secret.secret) } };
}

/** A new secret, on its way; the one before is void. The state becomes `sent`, in the transaction of who calls. */
export async function deliver(tx: Writer, permit: { clientId: ClientId }, sending: Sending): Promise<StoredInvitation> {
  const { before, secret, at, sentBy, purposeWords } = sending;
  const expiresAt = new Date(at.getTime() + before.days * oneDay);
  await removeInvitationMail(tx, before);
  await replaceSecrets(tx, permit, { invitationId: before.id, secret: { kind: secret.kind, hash: secret.hash, at, expiresAt } });
  if (before.contact !== null) {
    const mail = messageOf(sending, expiresAt);
    await addMail(tx, { id: newId("Outbox"), app: "portal", recipient: before.contact, createdAt: at, ...mail });
  }
  const set = { state: "sent" as const, sentAt: at, expiresAt, sentBy, purposeWords, answeredAt: null, reasonWords: null };
  return updateInvitation(tx, permit, { before, set });
}
