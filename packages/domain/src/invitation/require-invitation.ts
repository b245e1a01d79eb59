import { type Reader, readInvitation, type StoredInvitation } from "@naast/db";
import type { ClientAction, Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";

type Inviting = Permit<Extract<ClientAction, `invitation.${string}` | `nomination.${string}`>>;

/** An invitation of this plan; `NotFound` for any other. A nomination is not one before the client took it over. */
export async function requireInvitation(read: Reader, permit: Inviting, id: Id<"Invitation">): Promise<StoredInvitation> {
  const found = await readInvitation(read, permit, id);
  if (!found) throw new NotFound();
  return found;
}
