// For tests: a scenario with the way in for who holds an invitation and has no account.

import type { Entrance } from "@naast/auth/invitation-entrance";
import { settingsFrom } from "@naast/auth/settings";
import { listLatestMail } from "@naast/db/journal/outbox-repository";
import type { TestEngine } from "@naast/db/testing/stores";
import type { InviteeContext } from "@naast/domain";
import { openScenario } from "@naast/testing";
import { newId } from "@naast/vocabulary";
import { type InviteeWorld, openInvitee } from "../invitee.ts";
import { callerOf, installation, testForge } from "./calling.ts";

const words = {
  label: "Wim",
  whyWords: "Met jou kan ik lachen.",
  language: "nl" as const,
  channel: "letter" as const,
  period: "month" as const,
};

export type InviteeDoor = Awaited<ReturnType<typeof openInviteeDoor>>;

export async function openInviteeDoor(engine: TestEngine) {
  const scenario = await openScenario(engine);
  const { clientId } = scenario;
  const entrance: Entrance = { store: scenario.store, clock: scenario.clock, settings: settingsFrom(installation) };
  const context = async (): Promise<InviteeContext> => ({
    store: scenario.store,
    clock: scenario.clock,
    requestId: newId("Request"),
    forge: testForge,
    signedIn: null,
  });
  const world: InviteeWorld = { entrance, context };
  const dennis = callerOf(scenario, "dennis").invitation;
  const ask = async (more: { second?: "word"; email?: string }) => {
    const channel = more.email === undefined ? words.channel : ("email" as const);
    const second = { second: more.second ?? "none", secondWord: more.second === "word" ? "Vlieger" : null } as const;
    const written = { clientId, ...words, ...second, channel, email: more.email ?? null, labelIds: ["purpose" as const], days: 14 };
    const { item } = await dennis.compose(written);
    return dennis.send({ clientId, invitationId: item.id, preview: "seen" });
  };
  return {
    scenario,
    world,
    dennis,
    /** Dennis asks somebody by letter; gives the code of it. */
    codeOf: async (second?: "word") => (await ask(second === undefined ? {} : { second })).code ?? "",
    /** Dennis asks somebody by e-mail; gives what stands in the link. */
    async linkOf(email = "wim@example.org") {
      await ask({ email });
      const mail = await listLatestMail(scenario.store.read, 1000);
      return mail.find(({ recipient }) => recipient === email)?.content["link"]?.split("/i/")[1] ?? "";
    },
    open: (typed: string, address = "192.0.2.1") => openInvitee({ typed, address }, world),
    close: () => scenario.close(),
  };
}
