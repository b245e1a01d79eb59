import { insertInvitation, listInvitablePeople, listInvitationsFor, updateInvitation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, Invalid, type NewInvitation } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "./invitation-forge.ts";
import { secondHash, writtenWords } from "./invitation-words.ts";
import { requireMove } from "./move-invitation.ts";

const open = ["nominated", "idea", "ready", "sent", "opened", "later"];
const alike = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * An idea that only the client sees: whom to ask, why, what for, what not. Somebody with the name of a person on the map is
 * that person, so that no second invitation goes around a no, a block or a talk that is needed.
 */
export async function composeInvitation(
  ctx: Context,
  permit: Permit<"invitation.compose">,
  { written, forge }: { written: NewInvitation; forge: Forge },
): Promise<{ item: { id: Id<"Invitation"> } }> {
  requireMove(permit, "none", "idea");
  const createdAt = ctx.clock.now();
  const { id } = await ctx.store.write(async (tx) => {
    const people = await listInvitablePeople(tx, permit);
    const person = people.find(({ id, label }) => (written.nodeId ? id === written.nodeId : alike(label, written.label)));
    if (written.nodeId && !person) throw new Invalid({ nodeId: "choose" });
    if (person?.personId) throw new Conflict("already.there");
    const earlier = person ? await listInvitationsFor(tx, permit, person.id) : [];
    if (earlier.some(({ state }) => open.includes(state))) throw new Conflict("already.there");
    if (earlier.some(({ state }) => state === "blocked")) throw new Conflict("invitation.notYet");
    // A no is final until they say otherwise; only then does the client tick that they did.
    if (earlier.some(({ state }) => state === "declined") && written.askedAgain !== "yes") throw new Invalid({ askedAgain: "choose" });
    const nodeId = person?.id ?? null;
    const row = await insertInvitation(tx, permit, {
      ...writtenWords(written, forge),
      nodeId,
      state: "idea",
      createdAt,
      composedBy: permit.actorId,
    });
    const secondCodeHash = secondHash(written, { invitationId: row.id, before: null, forge });
    return secondCodeHash === null ? row : updateInvitation(tx, permit, { before: row, set: { secondCodeHash } });
  });
  return { item: { id } };
}
