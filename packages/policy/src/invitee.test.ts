import { invitationStates, NotFound, newId } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InviteeAction, inviteeActions } from "./actions.ts";
import { authoriseInvitee, decideInvitee, type InviteeFacts } from "./invitee.ts";
import type { AccessRecord } from "./permit.ts";

const isAction = (name: string): name is InviteeAction => name in inviteeActions;
const actions = Object.keys(inviteeActions).filter(isAction);
const facts: fc.Arbitrary<InviteeFacts> = fc.record({
  secret: fc.constantFrom("live", "expired", "used", "replaced", "worn"),
  state: fc.constantFrom(...invitationStates),
  second: fc.constantFrom("none", "open", "passed"),
  askedLater: fc.boolean(),
  planClosed: fc.boolean(),
});
const toView = ["invitee.open", "invitee.read", "invitee.ask", "invitee.later", "invitee.accept"] as const;

describe("who holds an invitation", () => {
  it("sees nothing with a secret that does not live, and nothing of a closed plan", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...toView), (given, action) => {
        fc.pre(given.secret !== "live" || given.planClosed);
        expect(decideInvitee(action, given)).toBe(false);
      }),
    );
  });

  it("sees nothing of one that was declined, withdrawn, expired, blocked or never sent", () => {
    const closed = ["declined", "withdrawn", "expired", "blocked", "dropped", "accepted", "idea", "ready", "nominated"] as const;
    fc.assert(
      fc.property(facts, fc.constantFrom(...closed), fc.constantFrom(...toView), (given, state, action) => {
        expect(decideInvitee(action, { ...given, state })).toBe(false);
      }),
    );
  });

  it("says yes only after the second check, and asks for another day once", () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(decideInvitee("invitee.accept", { ...given, second: "open" })).toBe(false);
        expect(decideInvitee("invitee.later", { ...given, askedLater: true })).toBe(false);
      }),
    );
  });

  it("may say no whenever they may say yes, and be removed whenever they may say no", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const may = (action: InviteeAction) => decideInvitee(action, given);
        expect(may("invitee.decline") || !may("invitee.accept")).toBe(true);
        expect(may("invitee.remove") || !may("invitee.decline")).toBe(true);
      }),
    );
  });

  const subject = { invitationId: newId("Invitation"), clientId: newId("Client"), clientPersonId: newId("Person") };
  const open: InviteeFacts = { secret: "live", state: "sent", second: "none", askedLater: false, planClosed: false };

  it.each(actions)("%s leaves a line with ids only, also when it is refused, and then finds nothing", async (action) => {
    const lines: AccessRecord[] = [];
    const write = async (record: AccessRecord) => {
      lines.push(record);
      return newId("AccessLog");
    };
    await expect(authoriseInvitee(action, { facts: open, subject }, write)).resolves.toMatchObject({ action, ...subject });
    await expect(authoriseInvitee(action, { facts: { ...open, state: "accepted" }, subject }, write)).rejects.toBeInstanceOf(NotFound);
    const line = { action, relation: "invitee", basis: "invitation", clientId: subject.clientId, teamId: null, emergencyId: null };
    expect(lines).toEqual([
      { ...line, outcome: "allowed" },
      { ...line, outcome: "refused" },
    ]);
  });
});
