import { addUnsignedEvent, beginPrivateTime, enterPrivateTime, readPrivateTime, updatePrivateTime } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, NotFound, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { maySwitchPrivateTime } from "./private-time-sign.ts";
import { begunMeeting, seenMeeting } from "./seen-meeting.ts";

type Asked = { meetingId: Id<"Meeting"> };

/**
 * Private time begins: from here on the network writes where no worker comes. A member who begins it is in it; a client who
 * does has said that they would like to be; a worker who chairs goes out. `Conflict` when it runs.
 */
export async function openPrivateTime(ctx: Context, permit: Permit<"privateTime.begin">, { meetingId }: Asked): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const { meeting, talk } = await begunMeeting(tx, permit, meetingId);
    if (!maySwitchPrivateTime(permit, meeting)) throw new Refused(permit.action);
    if (talk.endedAt !== null) throw new Conflict("talk.notNow");
    const before = await readPrivateTime(tx, permit, meetingId);
    if (before && before.endedAt === null) throw new Conflict("already.there");
    const id = await beginPrivateTime(tx, permit, { meetingId, before, at });
    if (permit.isClient) await updatePrivateTime(tx, permit, { id, set: { clientSays: "yes" } });
    else if (permit.basis === "grant") await enterPrivateTime(tx, permit, { privateTimeId: id, at });
    await addUnsignedEvent(tx, permit, { kind: "privateTime.opened", meetingId, at });
  });
  return null;
}

/** Private time ends: nobody writes any more. What was written stays closed until those who wrote it share it. */
export async function closePrivateTime(ctx: Context, permit: Permit<"privateTime.end">, { meetingId }: Asked): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const meeting = await seenMeeting(tx, permit, meetingId);
    if (!maySwitchPrivateTime(permit, meeting)) throw new Refused(permit.action);
    const privateTime = await readPrivateTime(tx, permit, meetingId);
    if (!privateTime) throw new NotFound();
    if (privateTime.endedAt !== null) throw new Conflict("already.there");
    await updatePrivateTime(tx, permit, { id: privateTime.id, set: { endedAt: at } });
    await addUnsignedEvent(tx, permit, { kind: "privateTime.closed", meetingId, at });
  });
  return null;
}
