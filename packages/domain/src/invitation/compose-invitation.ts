import { insertInvitation, listInvitablePeople, listInvitationsFor, updateInvitation, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, Invalid, type NewInvitation } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "./invitation-forge.ts";
import { secondHash, writtenWords } from "./invitation-words.ts";
import { requireMove } from "./move-invitation.ts";

const open = ["nominated", "idea", "ready", "sent", "opened", "later"];
const alike = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

type Asked = { person: Awaited<ReturnType<typeof listInvitablePeople>>[number]; askedAgain: NewInvitation["askedAgain"] };

/** Nobody is asked twice at once, who takes part already, who is blocked, or who said no and did not say otherwise since. */
async function requireAskable(tx: Writer, permit: Permit<"invitation.compose">, { person, askedAgain }: Asked): Promise<void> {
  if (person.personId) throw new Conflict("already.there");
  const states = (await listInvitationsFor(tx, permit, person.id)).map(({ state }) => state);
  if (states.some((state) => open.includes(state))) throw new Conflict("already.there");
  if (states.includes("blocked")) throw new Conflict("invitation.notYet");
  if (states.includes("declined") && askedAgain !== "yes") throw new Invalid({ askedAgain: "choose" });
}

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
    if (person) await requireAskable(tx, permit, { person, askedAgain: written.askedAgain });
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
