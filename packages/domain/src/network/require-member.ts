import { type Reader, readMember, type StoredMembership } from "@naast/db";
import type { ClientAction, Permit } from "@naast/policy";
import { memberStateOn, NotFound, type PersonId } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

type Asking = Permit<Extract<ClientAction, `member.${string}`>>;

/** Somebody who takes part, as their membership stands today. A member asks about themselves only, a worker for safety alone. `NotFound` otherwise. */
export async function requireMember(
  ctx: Context,
  permit: Asking,
  { read, personId }: { read: Reader; personId: PersonId },
): Promise<StoredMembership> {
  const isForSafety = permit.action === "member.askEnding" || permit.action === "member.decideEnding";
  if (!permit.isClient && !isForSafety && permit.actorId !== personId) throw new NotFound();
  const member = await readMember(read, permit, personId);
  const state = member && memberStateOn(member, today(ctx));
  if (!member || (state !== "active" && state !== "paused")) throw new NotFound();
  return { ...member, state };
}
