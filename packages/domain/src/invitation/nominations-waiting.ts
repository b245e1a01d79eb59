import { listOwnNominations, type Reader } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { ReaderView, WaitingNomination } from "@naast/vocabulary";

/** Whom the reader thought of and about whom the client has not chosen yet; the newest first, and nothing of anybody else. */
export async function nominationsWaiting(
  read: Reader,
  permit: Permit<"plan.read">,
  { abilities }: ReaderView,
): Promise<readonly WaitingNomination[]> {
  if (permit.isClient || !abilities.includes("nomination.list")) return [];
  const own = await listOwnNominations(read, permit);
  return own.flatMap(({ id, label, state }) => (state === "nominated" ? [{ id, label }] : []));
}
