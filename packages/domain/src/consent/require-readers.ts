import { listParticipantIds, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Invalid, type PersonId, type Visibility } from "@naast/vocabulary";

/** Only somebody who takes part can be ticked for a `chosen` item, and `chosen` ticks at least one. `Invalid` otherwise. */
export async function requireReaders(
  tx: Writer,
  permit: Permit,
  { visibility, readerIds }: { visibility: Visibility; readerIds: readonly PersonId[] },
): Promise<void> {
  if (visibility !== "chosen") return;
  if (readerIds.length === 0) throw new Invalid({ readerIds: "choosePeople" });
  const known = new Set(await listParticipantIds(tx, permit));
  if (readerIds.some((reader) => !known.has(reader))) throw new Invalid({ readerIds: "choosePeople" });
}
