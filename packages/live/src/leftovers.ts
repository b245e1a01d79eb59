import { removeCodesBefore } from "@naast/db/account/repository-codes";
import { removeExpiredSessions } from "@naast/db/account/repository-sessions";
import { removeTriesBefore } from "@naast/db/account/repository-tries";
import { removeLettersBefore } from "@naast/db/journal/letter-repository";
import { removeMailSentBefore } from "@naast/db/journal/outbox-repository";
import { eraseRemovedSnapshots } from "@naast/db/network/snapshot-repository";
import type { Writer } from "@naast/db/store";
import { removeEventsOfErasedPlans } from "@naast/db/take-along/plan-erasure";
import { oneDay } from "@naast/vocabulary";

const mailIsKept = 30 * oneDay;
const codesAreKept = oneDay;

/** Removes what signing in, mailing and deleting leave behind: who has been here is not kept longer than it is needed (decision 0009). */
export async function removeLeftovers(tx: Writer, now: Date): Promise<void> {
  const before = (period: number) => new Date(now.getTime() - period);
  await removeExpiredSessions(tx, now);
  await removeCodesBefore(tx, before(codesAreKept));
  await removeTriesBefore(tx, before(codesAreKept));
  await removeMailSentBefore(tx, before(mailIsKept));
  await removeLettersBefore(tx, before(mailIsKept));
  await removeEventsOfErasedPlans(tx);
  await eraseRemovedSnapshots(tx, now);
}
