import {
  endSecrets,
  eraseContact,
  listExpired,
  listLaterDue,
  listOldContacts,
  listOldNominations,
  type Store,
  type StoredInvitation,
  updateInvitation,
  type Writer,
} from "@naast/db";
import { mayMove } from "@naast/policy";
import { type Clock, dayOf, type InvitationState } from "@naast/vocabulary";
import { deliver, forged } from "./deliver-invitation.ts";
import type { Forge } from "./invitation-forge.ts";

type Keeping = { store: Store; clock: Clock; forge: Forge };

function move(tx: Writer, before: StoredInvitation, state: InvitationState): Promise<StoredInvitation> {
  if (!mayMove("system", before.state, state)) throw new Error(`the clock may not bring an invitation from ${before.state} to ${state}`);
  return updateInvitation(tx, before, { before, set: { state } });
}

/** The day came: by mail or text message it is asked once more with a new secret; on paper the client hands it over again. */
async function askAgain(tx: Writer, before: StoredInvitation, { forge, at }: { forge: Forge; at: Date }): Promise<void> {
  if (before.contact === null) {
    await endSecrets(tx, before, { invitations: [before], at });
    await move(tx, before, "ready");
    return;
  }
  const secret = forged(before.channel, forge);
  const { purposeWords, sentBy } = before;
  await deliver(tx, before, { before, forge, secret, at, sentBy, purposeWords });
}

/**
 * What the clock does with invitations (`peers.md` 4.5, `domain.md` 6.2): too late is expired, a nomination that was left
 * alone goes away, who said "later" is asked again once, and an address without an answer is erased after thirty days.
 * Done again at once it finds nothing to do.
 */
export async function keepInvitations({ store, clock, forge }: Keeping): Promise<void> {
  const at = clock.now();
  const isDue =
    (await listExpired(store.read, at)).length > 0 ||
    (await listOldNominations(store.read, at)).length > 0 ||
    (await listLaterDue(store.read, dayOf(at))).length > 0 ||
    (await listOldContacts(store.read, at)).length > 0;
  if (!isDue) return;
  await store.write(async (tx) => {
    for (const row of await listExpired(tx, at)) await move(tx, row, "expired");
    for (const row of await listOldNominations(tx, at)) await move(tx, row, "dropped");
    for (const row of await listLaterDue(tx, dayOf(at))) await askAgain(tx, row, { forge, at });
    for (const row of await listOldContacts(tx, at)) await eraseContact(tx, row, at);
  });
}
