import { invitationStates } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { type InvitationFrom, invitationMoves, mayMove, movers } from "./invitation-transitions.ts";

/** The table of `peers.md` 4.5 once more, written as it stands there: from, to, and who. What is not here is forbidden. */
const table: Readonly<Record<string, string>> = {
  "none > idea": "client desk",
  "none > nominated": "participant",
  "nominated > idea": "client",
  "nominated > dropped": "client system",
  "idea > dropped": "client",
  "ready > dropped": "client",
  "idea > ready": "client desk",
  "ready > sent": "client desk",
  "sent > opened": "system",
  "later > opened": "system",
  "sent > accepted": "invitee",
  "opened > accepted": "invitee",
  "ready > declined": "invitee",
  "sent > declined": "invitee",
  "opened > declined": "invitee",
  "later > declined": "invitee",
  "expired > declined": "invitee",
  "withdrawn > declined": "invitee",
  "sent > later": "invitee",
  "opened > later": "invitee",
  "later > sent": "system",
  "later > ready": "system",
  "sent > expired": "system",
  "opened > expired": "system",
  "later > expired": "system",
  "sent > withdrawn": "client",
  "opened > withdrawn": "client",
  "later > withdrawn": "client",
  "sent > ready": "client desk",
  "opened > ready": "client desk",
  "expired > ready": "client desk",
  "withdrawn > ready": "client desk",
  "nominated > blocked": "client worker",
  "idea > blocked": "client worker",
  "ready > blocked": "client worker",
  "sent > blocked": "client worker",
  "opened > blocked": "client worker",
  "later > blocked": "client worker",
  "expired > blocked": "client worker",
  "withdrawn > blocked": "client worker",
  "blocked > withdrawn": "client",
};

const froms: readonly InvitationFrom[] = ["none", ...invitationStates];
const pairs = froms.flatMap((from) => invitationStates.map((to) => ({ from, to })));

describe("every pair of states, for every kind of person", () => {
  it.each(pairs)("$from > $to is for who stands in the table, and for nobody else", ({ from, to }) => {
    const allowed = (table[`${from} > ${to}`] ?? "").split(" ").filter(Boolean);
    expect(movers.filter((mover) => mayMove(mover, from, to))).toEqual(movers.filter((mover) => allowed.includes(mover)));
  });

  it("is nothing that stands in the table and does not happen", () => {
    const written = new Set(pairs.map(({ from, to }) => `${from} > ${to}`));
    expect(Object.keys(table).filter((pair) => !written.has(pair))).toEqual([]);
  });
});

/** Every state that can be reached from one, with any mover, without passing through `without`. */
function reachable(from: InvitationFrom, without: InvitationFrom): ReadonlySet<InvitationFrom> {
  const found = new Set<InvitationFrom>();
  const waiting: InvitationFrom[] = [from];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const move of invitationMoves) {
      if (!move.from.includes(state) || move.to === without || found.has(move.to)) continue;
      found.add(move.to);
      waiting.push(move.to);
    }
  }
  return found;
}

describe("a way to a view", () => {
  it.each(["declined", "withdrawn", "expired", "blocked", "dropped", "idea", "ready"] as const)(
    "from %s leads through a new sending, and so a new secret",
    (state) => {
      const found = reachable(state, "sent");
      for (const view of ["opened", "accepted", "later"] as const) expect(found.has(view)).toBe(false);
    },
  );

  it("from a no there is none at all, nor from what was accepted or dropped", () => {
    for (const state of ["declined", "accepted", "dropped"] as const) expect([...reachable(state, "none")]).toEqual([]);
  });

  it("is brought about by nobody but the client, or a worker at the desk with them, and the clock for who asked for another day", () => {
    const senders = invitationMoves.filter(({ to }) => to === "sent");
    expect(senders.map(({ from, by }) => ({ from, by }))).toEqual([
      { from: ["ready"], by: ["client", "desk"] },
      { from: ["later"], by: ["system"] },
    ]);
  });
});
