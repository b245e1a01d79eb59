import { listDelegations, type Reader, type StoredDelegation } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

type Asked = { read: Reader; id: Id<"Delegation"> };

/** What runs or is asked now, for the client and for who it is about. `NotFound` for anybody else, and for what ended. */
export async function requireDelegation(
  ctx: Context,
  permit: Permit<"delegation.answer"> | Permit<"delegation.stop">,
  { read, id }: Asked,
): Promise<StoredDelegation> {
  const open = await listDelegations(read, permit, today(ctx));
  const found = open.find(({ delegation }) => delegation.id === id)?.delegation;
  if (!found || !(permit.isClient || found.personId === permit.actorId)) throw new NotFound();
  return found;
}
