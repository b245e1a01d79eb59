import { createHash } from "node:crypto";
import { listLatestMail } from "@naast/db/journal/outbox-repository";
import type { TestEngine } from "@naast/db/testing/stores";
import { openScenario, type Scenario } from "@naast/testing";
import { type Acceptance, type NewInvitation, newId, type SignedIn } from "@naast/vocabulary";
import { composeInvitation } from "../invitation/compose-invitation.ts";
import type { Forge } from "../invitation/invitation-forge.ts";
import type { Held, InviteeContext } from "../invitation/invitee-door.ts";
import { keepInvitations } from "../invitation/keep-invitations.ts";
import { readInvitations } from "../invitation/read-invitations.ts";
import { sendInvitation } from "../invitation/send-invitation.ts";
import { acting } from "./acting.ts";

const sha = (words: string) => createHash("sha256").update(words).digest("base64url");

/** Makes secrets that a test knows: every one is remembered. */
export function testForge() {
  const made: string[] = [];
  const next = (kind: "link" | "code") => {
    const secret = kind === "link" ? `link-${newId("Attempt")}` : `C0DE${String(made.length).padStart(4, "0")}`;
    made.push(secret);
    return { kind, secret, hash: sha(secret) };
  };
  const forge: Forge = {
    link: () => next("link"),
    code: () => next("code"),
    hashOfWord: (id, word) => sha(`${id}:${word}`),
    stopWord: (personId) => ({ secret: sha(personId).slice(0, 12), hash: sha(`stop:${personId}`) }),
    addresses: { portal: "https://plan.example.org", dashboard: "https://staff.example.org" },
    address: "https://plan.example.org",
    channels: ["email", "text", "letter", "self"],
  };
  return { forge, made };
}

/** Who holds a secret, with or without a word. */
export const holderOf = (secret: string, word: string | null = null): Held => ({ hash: sha(secret), word });

/** A yes of somebody new, who wants no messages and chooses no PIN. */
export const yes: Acceptance = {
  as: "new",
  name: "Wim",
  language: "nl",
  channel: "none",
  rhythm: "never",
  email: null,
  telephone: null,
  limitsWords: "Niet na negen uur",
  pin: null,
};

/** A scenario in which Dennis asks people, and they answer without an account. */
export function inviting(scenario: Scenario) {
  const as = acting(scenario);
  const { forge, made } = testForge();
  const invitee = (signedIn: SignedIn | null = null): InviteeContext => ({
    store: scenario.store,
    clock: scenario.clock,
    requestId: newId("Request"),
    forge,
    signedIn,
  });
  const words: NewInvitation = {
    clientId: scenario.clientId,
    nodeId: null,
    askedAgain: null,
    label: "Wim",
    whyWords: "Met jou kan ik lachen.",
    hopeWords: "Koffie op maandag",
    notAskedWords: "Geen geld",
    firstThingWords: "Een keer bellen",
    callWords: null,
    language: "nl",
    channel: "self",
    email: null,
    telephone: null,
    labelIds: ["purpose", "goals"],
    period: "month",
    days: 14,
    second: "none",
    secondWord: null,
  };
  const compose = async (given: Partial<NewInvitation> = {}) => {
    const { item } = await as("dennis").does("invitation.compose", composeInvitation, { written: { ...words, ...given }, forge });
    return item.id;
  };
  const send = (invitationId: Awaited<ReturnType<typeof compose>>) =>
    as("dennis").does("invitation.send", sendInvitation, { invitationId, forge });
  return {
    as,
    forge,
    words,
    invitee,
    compose,
    send,
    /** Composes and sends; gives the id and what opens it. */
    async ask(given: Partial<NewInvitation> = {}) {
      const invitationId = await compose(given);
      const { code } = await send(invitationId);
      // Of each sending a link and a code are made; the mail takes the first.
      const secret = code?.replace("-", "") ?? (given.channel === "email" ? (made.at(-2) ?? "") : (made.at(-1) ?? ""));
      return { invitationId, holds: holderOf(secret), secret };
    },
    /** What opens the one that was sent last by hand or on paper. */
    lastHeld: () => holderOf(made.at(-1) ?? ""),
    async stored(invitationId: string) {
      const { invitation } = scenario.store.tables;
      const rows = await scenario.store.read.select().from(invitation);
      const found = rows.find(({ id }) => id === invitationId);
      if (!found) throw new Error("the invitation is not there");
      return found;
    },
  };
}

export type OpenedInviting = Awaited<ReturnType<typeof openInviting>>;

/** The same in a scenario of its own, with what the client reads of it, who exists, what waits to be sent, and the clock's job. */
export async function openInviting(engine: TestEngine) {
  const scenario = await openScenario(engine);
  const world = inviting(scenario);
  const { clock, store } = scenario;
  const { forge } = world;
  return {
    ...world,
    scenario,
    async shown(id: string) {
      const dennis = world.as("dennis");
      const { invitations } = await readInvitations(dennis.ctx, await dennis.permit("invitation.list"), forge);
      return invitations.find((one) => one.id === id);
    },
    everyone: async () => (await store.read.select().from(store.tables.person)).map(({ name }) => name),
    mail: async () => (await listLatestMail(store.read, 1000)).toReversed(),
    keep: () => keepInvitations({ store, clock, forge }),
  };
}
