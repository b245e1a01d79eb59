import { listAtDesk, listMembersAtDesk } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { containsWords, type DeskSearch, type DeskView, deskLimit } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

/**
 * Finds at the desk by a part of the name, among those whose card this worker may make: clients, and who takes part in a plan
 * without e-mail. A name and nothing else.
 */
export async function findAtDesk(ctx: Context, permit: ShelterPermit<"client.find">, asked: DeskSearch): Promise<DeskView> {
  const { read } = ctx.store;
  const [known, taking] = await Promise.all([listAtDesk(read, permit, today(ctx)), listMembersAtDesk(read, permit, today(ctx))]);
  const clients = known.filter(({ clientName }) => containsWords(asked.name, [clientName]));
  const members = taking.filter(({ name }) => containsWords(asked.name, [name]));
  const more = clients.length > deskLimit || members.length > deskLimit;
  return { clients: clients.slice(0, deskLimit), members: members.slice(0, deskLimit), more };
}
