import { addEvent, endSecrets, updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { eventPlace } from "./event-place.ts";
import { requireMove } from "./move-invitation.ts";
import { requireInvitation } from "./require-invitation.ts";

/** The client takes it back: the secret is dead at once, and mail under way is not sent. An idea is thrown away. */
export async function withdrawInvitation(
  ctx: Context,
  permit: Permit<"invitation.withdraw">,
  { invitationId }: { invitationId: Id<"Invitation"> },
): Promise<{ item: { id: Id<"Invitation"> } }> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireInvitation(tx, permit, invitationId);
    const state = before.state === "idea" || before.state === "ready" ? "dropped" : "withdrawn";
    requireMove(permit, before.state, state);
    await endSecrets(tx, permit, { invitations: [before], at });
    await updateInvitation(tx, permit, { before, set: { state, ...(state === "dropped" ? { contact: null, erasedAt: at } : {}) } });
    await addEvent(tx, permit, { at, content: { kind: "invitation.withdrawn" }, place: eventPlace(before.id) });
  });
  return { item: { id: invitationId } };
}
