import { newestPurpose } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, type InvitationPreview, NotFound, oneDay } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { previewView } from "./preview-view.ts";
import { requireInvitation } from "./require-invitation.ts";

/** Exactly what the other will read, before it is sent. */
export async function previewInvitation(
  ctx: Context,
  permit: Permit<"invitation.list">,
  { invitationId }: { invitationId: Id<"Invitation"> },
): Promise<InvitationPreview> {
  const { read } = ctx.store;
  const now = ctx.clock.now();
  const invitation = await requireInvitation(read, permit, invitationId);
  if (invitation.state === "nominated" || invitation.state === "dropped") throw new NotFound();
  const isOut = invitation.state !== "idea" && invitation.state !== "ready";
  const expiresAt = isOut ? invitation.expiresAt : new Date(now.getTime() + invitation.days * oneDay);
  const purpose = isOut ? invitation.purposeWords : ((await newestPurpose(read, permit))?.words ?? null);
  const { clientId, clientPersonId } = permit;
  const subject = { invitationId, clientId, clientPersonId };
  return previewView({ read, subject, invitation: { ...invitation, expiresAt }, now, showsName: true, purposeWords: purpose });
}
