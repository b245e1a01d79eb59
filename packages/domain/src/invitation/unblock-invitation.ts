import { updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireMove } from "./move-invitation.ts";
import { requireInvitation } from "./require-invitation.ts";

/** The client may ask this person again. What was sent before stays closed. */
export async function unblockInvitation(
  ctx: Context,
  permit: Permit<"invitation.unblock">,
  { invitationId }: { invitationId: Id<"Invitation"> },
): Promise<{ item: { id: Id<"Invitation"> } }> {
  await ctx.store.write(async (tx) => {
    const before = await requireInvitation(tx, permit, invitationId);
    requireMove(permit, before.state, "withdrawn");
    await updateInvitation(tx, permit, { before, set: { state: "withdrawn", blockedBy: null, blockWords: null } });
  });
  return { item: { id: invitationId } };
}
