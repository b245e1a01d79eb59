import { listAtDesk } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { containsWords, type DeskSearch, type DeskView, deskLimit } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

/** Finds a client at the desk by a part of the name, among those whose card this worker may make. A name and nothing else. */
export async function findAtDesk(ctx: Context, permit: ShelterPermit<"client.find">, { name }: DeskSearch): Promise<DeskView> {
  const known = await listAtDesk(ctx.store.read, permit, today(ctx));
  const found = known.filter(({ clientName }) => containsWords(name, [clientName]));
  return { clients: found.slice(0, deskLimit), more: found.length > deskLimit };
}
