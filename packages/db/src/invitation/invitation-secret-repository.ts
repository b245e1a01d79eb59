import type { ClientId, Id } from "@naast/vocabulary";
import { newId } from "@naast/vocabulary";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { removeInvitationMail } from "../journal/outbox-repository.ts";
import type { Writer } from "../store.ts";
import type { StoredInvitation } from "./invitation-repository.ts";

export type NewSecret = { kind: "link" | "code"; hash: string; at: Date; expiresAt: Date };
type OfClient = { clientId: ClientId };

/** A new secret makes those before it void: who holds an old one reads that a newer invitation was sent. */
export async function replaceSecrets(
  tx: Writer,
  _permit: OfClient,
  { invitationId, secret }: { invitationId: Id<"Invitation">; secret: NewSecret },
): Promise<void> {
  const { invitationSecret } = tx.tables;
  await tx
    .update(invitationSecret)
    .set({ replacedAt: secret.at })
    .where(and(eq(invitationSecret.invitationId, invitationId), isNull(invitationSecret.replacedAt), isNull(invitationSecret.usedAt)));
  await tx.insert(invitationSecret).values({
    id: newId("InvitationSecret"),
    invitationId,
    kind: secret.kind,
    hash: secret.hash,
    createdAt: secret.at,
    expiresAt: secret.expiresAt,
  });
}

/** From this moment no secret of these invitations opens anything; mail that was not sent yet is not sent. */
export async function endSecrets(
  tx: Writer,
  _permit: OfClient,
  { invitations, at }: { invitations: readonly StoredInvitation[]; at: Date },
): Promise<void> {
  if (invitations.length === 0) return;
  const { invitationSecret } = tx.tables;
  const ids = invitations.map(({ id }) => id);
  await tx
    .update(invitationSecret)
    .set({ usedAt: at })
    .where(and(inArray(invitationSecret.invitationId, ids), isNull(invitationSecret.usedAt), isNull(invitationSecret.replacedAt)));
  for (const one of invitations) await removeInvitationMail(tx, one);
}
