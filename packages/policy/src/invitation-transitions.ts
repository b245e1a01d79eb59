import type { InvitationState } from "@naast/vocabulary";

/**
 * Who moves an invitation. `desk`: an assigned worker beside the client, with the client's yes. `participant`: who takes
 * part beside the client and may nominate. `invitee`: who holds its secret. `system`: the clock, and opening the page.
 */
export const movers = ["client", "desk", "participant", "worker", "invitee", "system"] as const;
export type Mover = (typeof movers)[number];

export type InvitationFrom = InvitationState | "none";

type Move = { from: readonly InvitationFrom[]; to: InvitationState; by: readonly Mover[] };

const waiting = ["sent", "opened"] as const;

/**
 * Every transition there is (`peers.md` 4.5). What is not in this table does not happen. A client does not know whether
 * an invitation was opened, so whatever they may do with one that was sent, they may do with one that was opened.
 */
export const invitationMoves: readonly Move[] = [
  { from: ["none"], to: "idea", by: ["client", "desk"] },
  { from: ["none"], to: "nominated", by: ["participant"] },
  { from: ["nominated"], to: "idea", by: ["client"] },
  { from: ["nominated"], to: "dropped", by: ["client", "system"] },
  // Thrown away before anybody knew of it.
  { from: ["idea", "ready"], to: "dropped", by: ["client"] },
  { from: ["idea"], to: "ready", by: ["client", "desk"] },
  { from: ["ready"], to: "sent", by: ["client", "desk"] },
  { from: ["sent", "later"], to: "opened", by: ["system"] },
  { from: waiting, to: "accepted", by: ["invitee"] },
  // A no, and "remove me", which works with any code that was ever given.
  { from: ["ready", ...waiting, "later", "expired", "withdrawn"], to: "declined", by: ["invitee"] },
  { from: waiting, to: "later", by: ["invitee"] },
  // The day came that they picked: asked again, or, by letter, made ready for the client to hand over.
  { from: ["later"], to: "sent", by: ["system"] },
  { from: ["later"], to: "ready", by: ["system"] },
  { from: [...waiting, "later"], to: "expired", by: ["system"] },
  { from: [...waiting, "later"], to: "withdrawn", by: ["client"] },
  { from: [...waiting, "expired", "withdrawn"], to: "ready", by: ["client", "desk"] },
  { from: ["nominated", "idea", "ready", ...waiting, "later", "expired", "withdrawn"], to: "blocked", by: ["client", "worker"] },
  // Taken back, as everything can be; it stays closed, and only a new secret opens it.
  { from: ["blocked"], to: "withdrawn", by: ["client"] },
];

/** May this mover bring an invitation from one state to another? */
export function mayMove(by: Mover, from: InvitationFrom, to: InvitationState): boolean {
  return invitationMoves.some((move) => move.to === to && move.from.includes(from) && move.by.includes(by));
}
