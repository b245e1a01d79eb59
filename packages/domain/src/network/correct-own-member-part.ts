import { readMember, readOwnEmail, renameOwnAccount, updateMember } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Invalid, NotFound, type OwnPartCorrection } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { tellAboutMember } from "./tell-about-member.ts";

type Correction = Omit<OwnPartCorrection, "clientId">;

/** Word can only go where there is an address for it. */
function requireReachable({ messageChannel, telephone }: Correction, email: string | null): void {
  if (messageChannel === "text" && telephone === null) throw new Invalid({ telephone: "writeSomething" });
  if (messageChannel === "email" && email === null) throw new Invalid({ messageChannel: "choose" });
}

/**
 * Sets right what is held about oneself (AVG art. 16): name, limits, how and how often to hear. What the client calls
 * somebody is the client's word; for that the correction is a question, which waits for them.
 */
export async function correctOwnPart(ctx: Context, permit: Permit<"ownPart.correct">, correction: Correction): Promise<null> {
  const at = ctx.clock.now();
  const { name, relationQuestion, limitsWords, messageChannel, messageRhythm, telephone } = correction;
  await ctx.store.write(async (tx) => {
    const before = await readMember(tx, permit, permit.actorId);
    if (!before) throw new NotFound();
    await renameOwnAccount(tx, permit, name);
    if (permit.basis !== "grant") return;
    requireReachable(correction, await readOwnEmail(tx, permit));
    const reaching = { messageChannel, messageRhythm, telephone: messageChannel === "text" ? telephone : null };
    const askedRelationWords = relationQuestion === before.relationWords ? null : relationQuestion;
    await updateMember(tx, permit, { before, set: { limitsWords, askedRelationWords, changedAt: at, ...reaching } });
    await tellAboutMember(tx, permit, { kind: "member.changed", personId: permit.actorId, at });
  });
  return null;
}
