import type { Permit } from "@naast/policy";
import { eq } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** What the client calls those who were asked, by invitation. For events that the permit sees already: only the client's own. */
export async function invitedNames(read: Reader, permit: Permit): Promise<ReadonlyMap<string, string>> {
  const { invitation } = read.tables;
  const found = await read
    .select({ id: invitation.id, label: invitation.label })
    .from(invitation)
    .where(eq(invitation.clientId, permit.clientId));
  return new Map(found.map(({ id, label }) => [id, label]));
}
