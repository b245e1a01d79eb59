import { updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireInvitation } from "./require-invitation.ts";

type Reply = { invitationId: Id<"Invitation">; words: string };

/** The client answers what the other asked first; it is read with the same code. `NotFound` when nothing was asked. */
export async function replyToQuestion(
  ctx: Context,
  permit: Permit<"invitation.reply">,
  { invitationId, words }: Reply,
): Promise<{ item: { id: Id<"Invitation"> } }> {
  await ctx.store.write(async (tx) => {
    const before = await requireInvitation(tx, permit, invitationId);
    if (before.questionWords === null) throw new NotFound();
    await updateInvitation(tx, permit, { before, set: { replyWords: words } });
  });
  return { item: { id: invitationId } };
}
