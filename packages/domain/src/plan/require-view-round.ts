import { type Reader, readRound, type StoredRound } from "@naast/db";
import type { ClientAction, Permit } from "@naast/policy";
import { Conflict, type Id, NotFound } from "@naast/vocabulary";

/** A round in which the actor joins in and that is open. `NotFound` for any other; `Conflict` when it is closed by now. */
export async function requireOpenRound(
  read: Reader,
  permit: Permit<Extract<ClientAction, `threeViews.${string}`>>,
  roundId: Id<"ViewRound">,
): Promise<StoredRound> {
  const round = await readRound(read, permit, roundId);
  if (!round) throw new NotFound();
  if (round.closedAt !== null) throw new Conflict("round.closed");
  return round;
}
