import { type InvitationFrom, type Mover, mayMove, type Permit } from "@naast/policy";
import { Conflict, type InvitationState } from "@naast/vocabulary";

/** As whom somebody with a permit moves an invitation: the client, or a worker, who may sit beside them. */
export function moversOf({ isClient, basis, facts }: Permit): readonly Mover[] {
  if (isClient) return ["client"];
  if (basis !== "assignment") return ["participant"];
  return facts.together ? ["participant", "worker", "desk"] : ["participant", "worker"];
}

/** `Conflict` when the table of transitions has no such move (`peers.md` 4.5). */
export function requireMove(permit: Permit, from: InvitationFrom, to: InvitationState): void {
  if (!moversOf(permit).some((mover) => mayMove(mover, from, to))) throw new Conflict("invitation.moved");
}
