import { addUnsignedEvent, enterPrivateTime as enter, updatePrivateTime } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { findPrivateTime, requireRunning } from "./inside-private-time.ts";

type Entering = Permit<"privateTime.enter">;

/** Somebody close by comes in themselves, while it runs. Nobody is put in by another; the client comes in in the other way. */
export async function enterPrivateTime(ctx: Context, permit: Entering, { meetingId }: { meetingId: Id<"Meeting"> }): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const found = await findPrivateTime(tx, permit, meetingId);
    requireRunning(found);
    if (permit.isClient) throw new Refused(permit.action);
    await enter(tx, permit, { privateTimeId: found.privateTime.id, at });
    await addUnsignedEvent(tx, permit, { kind: "privateTime.written", meetingId, at });
  });
  return null;
}

/** Whether the client is there too. Both have to say yes, the client and somebody who is in it, and both can take it back. */
export async function sayClientIn(
  ctx: Context,
  permit: Entering,
  { meetingId, answer }: { meetingId: Id<"Meeting">; answer: "yes" | "no" },
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const { privateTime, inIt } = await findPrivateTime(tx, permit, meetingId);
    if (!permit.isClient && !inIt) throw new Refused(permit.action);
    await updatePrivateTime(tx, permit, { id: privateTime.id, set: permit.isClient ? { clientSays: answer } : { networkSays: answer } });
    await addUnsignedEvent(tx, permit, { kind: "privateTime.written", meetingId, at });
  });
  return null;
}
