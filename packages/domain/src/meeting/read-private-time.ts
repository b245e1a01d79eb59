import { listSealed, type StoredPrivateText } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id, PrivateTextView, PrivateTimeView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { findPrivateTime } from "./inside-private-time.ts";
import { openWords } from "./private-seal.ts";
import { seenMeeting } from "./seen-meeting.ts";

function textView(text: StoredPrivateText, running: boolean): PrivateTextView {
  const { id, writers, version, changedAt } = text;
  return {
    ...openWords(text),
    id,
    writerIds: writers.map(({ personId }) => personId),
    agreedIds: writers.filter(({ agreedAt }) => agreedAt !== null).map(({ personId }) => personId),
    version,
    changedAt: changedAt.getTime(),
    mayChange: running,
  };
}

/**
 * Private time, for the client and the people close by (`rules/meeting-talk.ts`). Who is not in it reads that it is there,
 * and nothing else: not who, not what. No other function opens a sealed text but the one that releases it.
 */
export async function readPrivateTimeOf(
  ctx: Context,
  permit: Permit<"privateTime.read">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<PrivateTimeView> {
  const { read } = ctx.store;
  const { title } = await seenMeeting(read, permit, meetingId);
  const { privateTime, present, clientIn, inIt } = await findPrivateTime(read, permit, meetingId);
  const running = privateTime.endedAt === null;
  const texts = inIt ? await listSealed(read, permit, privateTime.id) : [];
  return {
    meetingId,
    title,
    running,
    inIt,
    mayEnter: running && !inIt && !permit.isClient,
    mayEnd: running,
    presentIds: inIt ? present : [],
    clientIn,
    clientSays: privateTime.clientSays,
    networkSays: inIt ? privateTime.networkSays : null,
    texts: texts.map((text) => textView(text, running)),
  };
}
