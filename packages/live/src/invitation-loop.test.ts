import { forgeFrom } from "@naast/auth/invitation-secrets";
import { settingsFrom } from "@naast/auth/settings";
import { openScenario, type Scenario } from "@naast/testing";
import { newId, oneDay } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepDueInvitations } from "./invitation-loop.ts";

const forge = forgeFrom(
  settingsFrom({
    AUTH_SECRET: "only for tests, at least 32 characters long",
    PORTAL_URL: "http://localhost:3001",
    DASHBOARD_URL: "http://localhost:3000",
  }),
);

describe("what the clock does with invitations", () => {
  let scenario: Scenario;
  beforeEach(async () => {
    scenario = await openScenario("sqlite");
  });
  afterEach(() => scenario.close());
  const round = (holder: string) => keepDueInvitations({ store: scenario.store, clock: scenario.clock, forge, holder });

  async function addContact(): Promise<string> {
    const id = scenario.items.invitations.sent;
    await scenario.store.write(async (tx) => {
      const { invitation, outbox, invitationSecret } = tx.tables;
      await tx.update(invitation).set({ channel: "email", contact: "devries@example.org" });
      const [secret] = await tx.select({ at: invitationSecret.createdAt }).from(invitationSecret).limit(1);
      const createdAt = secret?.at ?? scenario.clock.now();
      const mail = { kind: "invitation" as const, app: "portal" as const, recipient: "devries@example.org", content: { link: "x" } };
      await tx.insert(outbox).values({ id: newId("Outbox"), ...mail, createdAt, nextTryAt: createdAt, sentAt: createdAt });
    });
    return id;
  }
  const now = async (id: string) => {
    const { invitation } = scenario.store.tables;
    return (await scenario.store.read.select().from(invitation)).find((row) => row.id === id);
  };

  it("erases an address after thirty days without an answer, with all that was written to it, and not a day before", async () => {
    const id = await addContact();
    scenario.clock.forward(24 * oneDay);
    await round("one");
    expect(await now(id)).toMatchObject({ state: "expired", contact: "devries@example.org" });
    scenario.clock.forward(2 * oneDay);
    await round("one");
    expect(await now(id)).toMatchObject({ state: "expired", contact: null, erasedAt: scenario.clock.now() });
    const { outbox } = scenario.store.tables;
    expect((await scenario.store.read.select().from(outbox)).filter(({ recipient }) => recipient === "devries@example.org")).toEqual([]);
  });

  it("is done by one process at a time", async () => {
    expect(await round("one")).toBe(true);
    expect(await round("another")).toBe(false);
    expect(await round("one")).toBe(true);
  });
});
