import { nameOfPerson } from "@naast/db";
import type { InvitationPreview } from "@naast/vocabulary";
import { authoriseHolder, type Held, type InviteeContext } from "./invitee-door.ts";
import { previewView } from "./preview-view.ts";

export type InviteeView = InvitationPreview & {
  /** Who is signed in on this browser; they may take part as themselves. */
  signedInName: string | null;
  readAt: number;
};

/** The invitation, for who holds it. The name of who asks only after the second check, when there is one. */
export async function readAsInvitee(ctx: InviteeContext, held: Held): Promise<InviteeView> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.read", held);
  const { read } = ctx.store;
  const now = ctx.clock.now();
  const { invitation, subject } = found;
  const showsName = permit.facts.second !== "open";
  const view = await previewView({ read, subject, invitation, now, showsName, purposeWords: invitation.purposeWords });
  const { signedIn } = ctx;
  const signedInName = signedIn && signedIn.personId !== subject.clientPersonId ? await nameOfPerson(read, signedIn.personId) : null;
  return { ...view, signedInName, readAt: now.getTime() };
}
