import { removeInvitationMail, updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, type InvitationChange } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "./invitation-forge.ts";
import { secondHash, writtenWords } from "./invitation-words.ts";
import { requireMove } from "./move-invitation.ts";
import { requireInvitation } from "./require-invitation.ts";

/** Other words, as long as it is not with the other. One that went out and came to nothing is made ready again by it. */
export async function changeInvitation(
  ctx: Context,
  permit: Permit<"invitation.compose">,
  { change, forge }: { change: InvitationChange; forge: Forge },
): Promise<{ item: { id: Id<"Invitation"> } }> {
  const { id } = await ctx.store.write(async (tx) => {
    const before = await requireInvitation(tx, permit, change.invitationId);
    const isOpen = before.state === "idea" || before.state === "ready";
    if (!isOpen) requireMove(permit, before.state, "ready");
    if (isOpen && before.version !== change.version) throw new Conflict("invitation.moved");
    await removeInvitationMail(tx, before);
    const secondCodeHash = secondHash(change, { invitationId: before.id, before: before.secondCodeHash, forge });
    const state = isOpen ? before.state : "ready";
    return updateInvitation(tx, permit, {
      before,
      set: { ...writtenWords(change, forge), secondCodeHash, state, composedBy: permit.actorId },
    });
  });
  return { item: { id } };
}
