import { addEvent, endSecrets, updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, Invalid } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { eventPlace } from "./event-place.ts";
import { requireMove } from "./move-invitation.ts";
import { requireInvitation } from "./require-invitation.ts";

type Block = { invitationId: Id<"Invitation">; words: string | null };

/** Nothing more goes to this person, and the other notices no more than that it is too late. A worker says why; the client reads it. */
export async function blockInvitation(
  ctx: Context,
  permit: Permit<"invitation.block">,
  { invitationId, words }: Block,
): Promise<{ item: { id: Id<"Invitation"> } }> {
  if (!permit.isClient && words === null) throw new Invalid({ words: "writeSomething" });
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const before = await requireInvitation(tx, permit, invitationId);
    requireMove(permit, before.state, "blocked");
    await endSecrets(tx, permit, { invitations: [before], at });
    const blocked = { state: "blocked" as const, contact: null, erasedAt: at, blockedBy: permit.actorId };
    await updateInvitation(tx, permit, { before, set: { ...blocked, blockWords: permit.isClient ? null : words } });
    await addEvent(tx, permit, { at, content: { kind: "invitation.blocked" }, place: eventPlace(before.id) });
  });
  return { item: { id: invitationId } };
}
