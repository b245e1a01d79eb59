import { type FoundPerson, findPersonByEmail, isWorker } from "@naast/db/account/repository";
import { addSignInCode } from "@naast/db/account/repository-codes";
import { addMail } from "@naast/db/journal/outbox-repository";
import type { SignInCodeContent } from "@naast/mail";
import { type App, emailAddress, Invalid, minute, newId } from "@naast/vocabulary";
import type { Entrance } from "./entrance.ts";
import { takeTurn } from "./limits.ts";
import { hashOfCode, hashOfToken, newCode, newToken } from "./secrets.ts";
import { steadily } from "./steady.ts";

export type CodeRequest = { app: App; email: string; address: string };

/** How long a code and its link work. */
export const codePeriod = 10 * minute;

/** Where the link in the mail leads: a page with a button. Mail scanners follow links; only the press uses this one. */
export const confirmPath = "/sign-in/confirm";

/** Reads an address as strictly as it is kept; `Invalid` with the field `email` otherwise. */
export function parseEmail(email: string): string {
  const parsed = emailAddress.safeParse(email);
  if (!parsed.success) throw new Invalid({ email: "emailShape" });
  return parsed.data;
}

/**
 * Mails a code and a link to the person with this address. Says nothing about whether there is one: same answer, same time,
 * same limits. Throws `Invalid` for what is no address, `TooMany` for too often.
 */
export async function requestCode(entrance: Entrance, { app, email, address }: CodeRequest): Promise<void> {
  const parsed = parseEmail(email);
  await takeTurn(entrance, [
    { limit: "request/account", of: `${app}:${parsed}` },
    { limit: "request/address", of: address },
  ]);
  await steadily(async () => {
    const person = await mayEnter(entrance, app, parsed);
    if (person !== null) await mailCode(entrance, { app, recipient: parsed, person });
  });
}

/** The person with this address, if they have business in this app. The mail of nobody else is ever used. */
async function mayEnter({ store }: Entrance, app: App, email: string): Promise<FoundPerson | null> {
  const person = await findPersonByEmail(store.read, email);
  if (person === null || app === "portal") return person;
  return (await isWorker(store.read, person.personId)) ? person : null;
}

type Addressee = { app: App; recipient: string; person: FoundPerson };

async function mailCode({ store, clock, settings }: Entrance, { app, recipient, person }: Addressee): Promise<void> {
  const [id, code, token] = [newId("SignInCode"), newCode(), newToken()];
  const createdAt = clock.now();
  const expiresAt = new Date(createdAt.getTime() + codePeriod);
  const link = `${settings.addresses[app]}${confirmPath}?token=${token}`;
  const content: SignInCodeContent = { code, link, language: person.language, expiresAt: expiresAt.toISOString() };
  const hashes = { codeHash: hashOfCode(settings, { id, code }), linkHash: hashOfToken(token) };
  await store.write(async (tx) => {
    await addSignInCode(tx, { id, personId: person.personId, app, ...hashes, createdAt, expiresAt });
    await addMail(tx, { id: newId("Outbox"), kind: "signInCode", app, recipient, content, createdAt });
  });
}
