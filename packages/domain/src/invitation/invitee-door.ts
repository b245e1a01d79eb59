import { countSecondTry, type FoundInvitation, findInvitation } from "@naast/db";
import { authoriseInvitee, type InviteeAction, type InviteeFacts, type InviteePermit } from "@naast/policy";
import { Conflict, NotFound, plainWord, type SignedIn } from "@naast/vocabulary";
import { inviteeWriter } from "../access-journal.ts";
import type { Context } from "../context.ts";
import type { Forge } from "./invitation-forge.ts";

/** What a verb for somebody without an account may use of the world. `signedIn`: who uses this browser, if anybody does. */
export type InviteeContext = Omit<Context, "actor"> & { forge: Forge; signedIn: SignedIn | null };

/** A secret as its hash, and the word that was typed for the second check, if there was one. */
export type Held = { hash: string; word: string | null };

export type Opened<A extends InviteeAction> = { permit: InviteePermit<A>; found: FoundInvitation };

function secondOf({ forge }: InviteeContext, { invitation }: FoundInvitation, word: string | null): InviteeFacts["second"] {
  if (invitation.secondCodeHash === null) return "none";
  return word !== null && forge.hashOfWord(invitation.id, plainWord(word)) === invitation.secondCodeHash ? "passed" : "open";
}

/**
 * Secret, facts, decision, line in the log, permit: the one door for who holds an invitation. `NotFound` for everything
 * that is not right, so that a code that was never given looks like one that expired; only who holds an old one of a
 * newer invitation reads that.
 */
export async function authoriseHolder<A extends InviteeAction>(ctx: InviteeContext, action: A, { hash, word }: Held): Promise<Opened<A>> {
  const found = await findInvitation(ctx.store.read, { hash, now: ctx.clock.now() });
  if (!found) {
    const line = { action, outcome: "refused", relation: "invitee", teamId: null, clientId: null, basis: null, emergencyId: null } as const;
    await inviteeWriter(ctx, null)(line);
    throw new NotFound();
  }
  const facts = { ...found.facts, second: secondOf(ctx, found, word) };
  try {
    return { permit: await authoriseInvitee(action, { facts, subject: found.subject }, inviteeWriter(ctx, found.invitation.id)), found };
  } catch (error) {
    if (error instanceof NotFound && facts.secret === "replaced") throw new Conflict("invitation.moved");
    throw error;
  }
}

/** Whether a word opens the name. A wrong one counts; five of them, and the code is worth nothing any more. */
export async function checkSecondWord(ctx: InviteeContext, held: Held & { word: string }): Promise<boolean> {
  const { permit, found } = await authoriseHolder(ctx, "invitee.read", held);
  if (permit.facts.second !== "open") return true;
  await ctx.store.write((tx) => countSecondTry(tx, found.secret.id));
  return false;
}
