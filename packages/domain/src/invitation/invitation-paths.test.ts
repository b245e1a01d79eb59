import { engines } from "@naast/db/testing/stores";
import { addDays, dayOf, oneDay } from "@naast/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpenedInviting, openInviting, yes } from "../testing/inviting.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { declineAsInvitee, laterAsInvitee, removeInvitee } from "./answer-as-invitee.ts";
import { blockInvitation } from "./block-invitation.ts";
import type { Held } from "./invitee-door.ts";
import { openInvitation } from "./open-invitation.ts";
import { readAsInvitee } from "./read-as-invitee.ts";
import { unblockInvitation } from "./unblock-invitation.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

type World = { world: OpenedInviting; invitationId: Awaited<ReturnType<OpenedInviting["compose"]>>; given: Held[] };
type Step = (world: World, held: Held) => Promise<unknown>;

/** What client, invited person and clock can do, in any order and with any code that was ever given. */
const steps: Readonly<Record<string, Step>> = {
  open: ({ world }, held) => openInvitation(world.invitee(), held),
  decline: ({ world }, held) => declineAsInvitee(world.invitee(), held, { words: null, tell: "nobody" }),
  remove: ({ world }, held) => removeInvitee(world.invitee(), held),
  accept: ({ world }, held) => acceptInvitation(world.invitee(), held, yes),
  later: ({ world }, held) => laterAsInvitee(world.invitee(), held, { day: addDays(dayOf(world.scenario.clock.now()), 10) }),
  withdraw: ({ world, invitationId }) => world.as("dennis").does("invitation.withdraw", withdrawInvitation, { invitationId }),
  block: ({ world, invitationId }) => world.as("dennis").does("invitation.block", blockInvitation, { invitationId, words: null }),
  unblock: ({ world, invitationId }) => world.as("dennis").does("invitation.unblock", unblockInvitation, { invitationId }),
  wait: async ({ world }) => {
    world.scenario.clock.forward(15 * oneDay);
    await world.keep();
  },
  sendAgain: async ({ world, invitationId, given }) => {
    await world.send(invitationId);
    given.push(world.lastHeld());
  },
};

const readable = new Set(["sent", "opened", "later"]);
const path = fc.array(fc.record({ step: fc.constantFrom(...Object.keys(steps)), which: fc.nat(5) }), { minLength: 1, maxLength: 7 });

async function canRead(world: OpenedInviting, held: Held): Promise<boolean> {
  return readAsInvitee(world.invitee(), held).then(
    () => true,
    () => false,
  );
}

describe.each(engines)("whatever happens to an invitation on %s, in whatever order", (engine) => {
  it("only the newest code of one that is open leads to a view, and nobody joins twice", async () => {
    await fc.assert(
      fc.asyncProperty(path, async (walked) => {
        const world = await openInviting(engine);
        const { holds, invitationId } = await world.ask();
        const given = [holds];
        const before = (await world.everyone()).length;
        for (const { step, which } of walked) {
          // What is forbidden from here is refused, which is how most of these paths go on.
          await steps[step]?.({ world, invitationId, given }, given[which % given.length] ?? holds).catch(() => undefined);
          const { state } = await world.stored(invitationId);
          const found = await Promise.all(given.map((held) => canRead(world, held)));
          expect(found, `${step} > ${state}`).toEqual(given.map((_, index) => readable.has(state) && index === given.length - 1));
        }
        expect((await world.everyone()).length - before).toBe((await world.stored(invitationId)).state === "accepted" ? 1 : 0);
        await world.scenario.close();
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});
