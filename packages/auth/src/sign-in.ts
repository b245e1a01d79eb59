import { findPerson, findPersonByEmail } from "@naast/db/account/repository";
import { addCodeTry, claimLink, listLiveCodes, retireCodes } from "@naast/db/account/repository-codes";
import type { Writer } from "@naast/db/store";
import { type App, Invalid, NotFound, type PersonId } from "@naast/vocabulary";
import type { Entrance } from "./entrance.ts";
import { takeTurn } from "./limits.ts";
import { parseEmail } from "./request-code.ts";
import { hashOfCode, hashOfToken, isSame } from "./secrets.ts";
import { type BegunSession, beginSession, type Device, prepareSession } from "./sessions.ts";
import { steadily } from "./steady.ts";

/** `address`: of the network, for the limits. `replaces`: the token this browser came with, if any. */
type Entering = Device & { app: App; address: string; replaces: string | null };
export type WithCode = Entering & { email: string; code: string };
export type WithLink = Entering & { token: string };

/** Wrong tries per code. The link in the same mail goes on working, so nobody can lock somebody else out by guessing. */
const mostTries = 5;

/** Signs in with the digits from the mail. `Invalid` says `codeWrong` for wrong, used, expired and unknown alike. */
export async function signInWithCode(entrance: Entrance, entering: WithCode): Promise<BegunSession> {
  const email = parseEmail(entering.email);
  const code = entering.code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(code)) throw new Invalid({ code: "codeShape" });
  await takeTurn(entrance, [
    { limit: "code/account", of: `${entering.app}:${email}` },
    { limit: "code/address", of: entering.address },
  ]);
  const begun = await steadily(() => tryCode(entrance, { ...entering, email, code }));
  if (begun === null) throw new Invalid({ code: "codeWrong" });
  return begun;
}

async function tryCode(entrance: Entrance, entering: WithCode): Promise<BegunSession | null> {
  const { app, code, email } = entering;
  const person = await findPersonByEmail(entrance.store.read, email);
  if (person === null) return null;
  const { personId } = person;
  const prepared = prepareSession(entrance, entering);
  return entrance.store.write(async (tx) => {
    if (!(await matches(tx, entrance, { app, personId, code }))) return null;
    await retireCodes(tx, { personId, app, at: prepared.row.startedAt });
    await beginSession(tx, prepared, personId);
    return prepared.begun;
  });
}

/** Whether the code is one of those that were mailed. Every live code counts the try, and is worth nothing after five. */
async function matches(tx: Writer, { clock, settings }: Entrance, asked: { app: App; personId: PersonId; code: string }): Promise<boolean> {
  const live = await listLiveCodes(tx, { ...asked, now: clock.now() });
  const left = live.filter(({ tries }) => tries < mostTries);
  const found = left.some(({ id, codeHash }) => isSame(codeHash, hashOfCode(settings, { id, code: asked.code })));
  if (!found) for (const { id } of left) await addCodeTry(tx, id);
  return found;
}

/** Signs in with the link from the mail, once its page's button was pressed. `NotFound` when it was used or is too old. */
export async function signInWithLink(entrance: Entrance, entering: WithLink): Promise<BegunSession> {
  await takeTurn(entrance, [{ limit: "link/address", of: entering.address }]);
  const { app } = entering;
  const prepared = prepareSession(entrance, entering);
  const linkHash = hashOfToken(entering.token);
  const at = prepared.row.startedAt;
  const begun = await entrance.store.write(async (tx) => {
    const claimed = await claimLink(tx, { linkHash, app, at });
    const person = claimed === null ? null : await findPerson(tx, claimed);
    if (person === null) return null;
    await retireCodes(tx, { personId: person.personId, app, at });
    await beginSession(tx, prepared, person.personId);
    return prepared.begun;
  });
  if (begun === null) throw new NotFound();
  return begun;
}
