import { insertMemberEnding, listMemberEndings } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, type MemberEndingRequest } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireMember } from "./require-member.ts";
import { tellAboutMember } from "./tell-about-member.ts";

/**
 * A worker wants to end somebody's taking part because it is not safe, and says why. Nothing ends by it: a team lead decides
 * (`peers.md` 4.5). The client reads it at once. `Conflict` while such a question stands.
 */
export async function askMemberEnding(
  ctx: Context,
  permit: Permit<"member.askEnding">,
  { personId, reason }: Pick<MemberEndingRequest, "personId" | "reason">,
): Promise<{ item: { id: Id<"MemberEnding"> } }> {
  const at = ctx.clock.now();
  return ctx.store.write(async (tx) => {
    await requireMember(ctx, permit, { read: tx, personId });
    const known = await listMemberEndings(tx, permit);
    if (known.some((one) => one.personId === personId && one.answer === null)) throw new Conflict("already.there");
    const id = await insertMemberEnding(tx, permit, { personId, reason, at });
    await tellAboutMember(tx, permit, { kind: "member.endingAsked", personId, at });
    return { item: { id } };
  });
}
