import { markOpened } from "@naast/db";
import { authoriseHolder, type Held, type InviteeContext } from "./invitee-door.ts";

/** Somebody pressed to read it. The client does not hear of it before there is an answer. */
export async function openInvitation(ctx: InviteeContext, held: Held): Promise<void> {
  const { permit } = await authoriseHolder(ctx, "invitee.open", held);
  await ctx.store.write((tx) => markOpened(tx, permit));
}
