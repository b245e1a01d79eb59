import { addEvent, confirmTalkByWorker, listInvitablePeople, listParticipantIds, noteTalkByClient } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, Invalid, NotFound, type PersonId, Refused } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { eventPlace } from "./event-place.ts";

type Noting = Permit<"safetyTalk.note">;
type Note = { nodeId: Id<"NetworkNode">; workerId: PersonId };

/** The client says that they talked with a worker before asking somebody with whom it is not safe. What was said is kept nowhere. */
export async function noteSafetyTalk(
  ctx: Context,
  permit: Noting,
  { nodeId, workerId }: Note,
): Promise<{ item: { id: Id<"SafetyTalk"> } }> {
  if (!permit.isClient) throw new Refused(permit.action);
  const at = ctx.clock.now();
  const id = await ctx.store.write(async (tx) => {
    const people = await listInvitablePeople(tx, permit);
    if (!people.some((person) => person.id === nodeId)) throw new NotFound();
    if (!(await listParticipantIds(tx, permit, today(ctx))).includes(workerId)) throw new Invalid({ workerId: "choosePeople" });
    const talk = await noteTalkByClient(tx, permit, { nodeId, workerId, at });
    await addEvent(tx, permit, { at, content: { kind: "safetyTalk.noted" }, place: eventPlace(talk) });
    return talk;
  });
  return { item: { id } };
}

/** The worker whom the client named says that it was so. `NotFound` for a talk of somebody else. */
export async function confirmSafetyTalk(
  ctx: Context,
  permit: Noting,
  { talkId }: { talkId: Id<"SafetyTalk"> },
): Promise<{ item: { id: Id<"SafetyTalk"> } }> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    if (!(await confirmTalkByWorker(tx, permit, { talkId, at }))) throw new NotFound();
    await addEvent(tx, permit, { at, content: { kind: "safetyTalk.noted" }, place: eventPlace(talkId, "clientAndActor") });
  });
  return { item: { id: talkId } };
}
