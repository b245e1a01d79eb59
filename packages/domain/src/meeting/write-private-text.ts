import { addUnsignedEvent, changeSealed, deleteSealed, insertSealed, type Reader, readSealed, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import {
  Conflict,
  type Id,
  Invalid,
  type NewPrivateText,
  NotFound,
  newId,
  type PersonId,
  type PrivateTextChange,
  Refused,
} from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { type Inside, requireInside, requireRunning } from "./inside-private-time.ts";
import { sealWords } from "./private-seal.ts";

type Writing = Permit<"privateTime.write">;
type TextId = Id<"PrivateText">;

/** Written by somebody who is in it, in one transaction, without a line in the history: that would be a second place where it lies. */
async function writing(
  ctx: Context,
  permit: Writing,
  { meetingId, work }: { meetingId: Id<"Meeting">; work: (tx: Writer, inside: Inside, at: Date) => Promise<TextId> },
): Promise<{ id: TextId }> {
  const at = ctx.clock.now();
  const id = await ctx.store.write(async (tx) => {
    const inside = await requireInside(tx, permit, meetingId);
    const written = await work(tx, inside, at);
    await addUnsignedEvent(tx, permit, { kind: "privateTime.written", meetingId, at });
    return written;
  });
  return { id };
}

/** Who does something is one of those who are in it: nobody is asked for something behind their back. */
function requireOwner({ present, clientIn }: Inside, ownerId: PersonId | null, { clientPersonId }: Writing): void {
  if (ownerId === null || present.includes(ownerId) || (clientIn && ownerId === clientPersonId)) return;
  throw new Invalid({ ownerId: "choosePeople" });
}

async function requireSealed(read: Reader, permit: Writing, { inside, textId }: { inside: Inside; textId: TextId }) {
  const text = await readSealed(read, permit, { privateTimeId: inside.privateTime.id, textId });
  if (!text) throw new NotFound();
  return text;
}

/** Something that only who is in the private time can open. */
export function writePrivateText(ctx: Context, permit: Writing, { meetingId, ...text }: NewPrivateText): Promise<{ id: TextId }> {
  const work = async (tx: Writer, inside: Inside, at: Date) => {
    requireRunning(inside);
    requireOwner(inside, text.ownerId, permit);
    const id = newId("PrivateText");
    const privateTimeId = inside.privateTime.id;
    await insertSealed(tx, permit, { privateTimeId, id, sealed: sealWords(text, { privateTimeId, textId: id }), at });
    return id;
  };
  return writing(ctx, permit, { meetingId, work });
}

/** Other words. Who changes a text writes it too, and everybody says anew whether it may be shared. */
export function changePrivateText(
  ctx: Context,
  permit: Writing,
  { meetingId, textId, version, ...text }: PrivateTextChange,
): Promise<{ id: TextId }> {
  const work = async (tx: Writer, inside: Inside, at: Date) => {
    requireRunning(inside);
    requireOwner(inside, text.ownerId, permit);
    const before = await requireSealed(tx, permit, { inside, textId });
    if (before.version !== version) throw new Conflict("words.changed");
    const privateTimeId = inside.privateTime.id;
    await changeSealed(tx, permit, { id: textId, version, sealed: sealWords(text, { privateTimeId, textId }), at });
    return textId;
  };
  return writing(ctx, permit, { meetingId, work });
}

/** Takes a text away, whole and for good, also after the private time: who wrote it, and nobody else. */
export function removePrivateText(
  ctx: Context,
  permit: Writing,
  { meetingId, textId }: { meetingId: Id<"Meeting">; textId: TextId },
): Promise<{ id: TextId }> {
  const work = async (tx: Writer, inside: Inside) => {
    const { writers } = await requireSealed(tx, permit, { inside, textId });
    if (!writers.some(({ personId }) => personId === permit.actorId)) throw new Refused(permit.action);
    await deleteSealed(tx, permit, textId);
    return textId;
  };
  return writing(ctx, permit, { meetingId, work });
}
