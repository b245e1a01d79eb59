import {
  addEvent,
  addMail,
  findOrAddPerson,
  inviteCoordinator as insertInvited,
  listCoordinators,
  readPeople,
  setCoordinatorState,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, Invalid, type Language, NotFound, newId, type PlanEvent } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireComing } from "./require-meeting.ts";

type Invited = { meetingId: Id<"Meeting">; name: string; email: string; language: Language; address: string };

function placeOf(meetingId: Id<"Meeting">) {
  return { goalId: null, stepId: null, itemId: meetingId, changeId: null, audience: "participants" as const };
}

/**
 * Asks somebody who stands outside to coordinate a family group conference: they see that meeting, and nothing of the plan.
 * Who takes part in the plan cannot, because they are not independent. The mail says only that there is a message.
 */
export async function inviteCoordinator(
  ctx: Context,
  permit: Permit<"meeting.inviteCoordinator">,
  { meetingId, name, email, language, address }: Invited,
): Promise<{ item: { id: Id<"MeetingCoordinator"> } }> {
  const at = ctx.clock.now();
  return ctx.store.write(async (tx) => {
    const meeting = await requireComing(tx, permit, meetingId);
    if (meeting.kind !== "familyGroup") throw new Invalid({ email: "onlyFamilyGroup" });
    const personId = await findOrAddPerson(tx, permit, { name, email, language, at });
    const { members, workers } = await readPeople(tx, permit);
    const inside = [permit.clientPersonId, ...[...members, ...workers].map((one) => one.personId)];
    if (inside.includes(personId)) throw new Invalid({ email: "notIndependent" });
    const id = await insertInvited(tx, permit, { meetingId, personId, at });
    const content = { link: `${address}/sign-in`, language };
    await addMail(tx, { id: newId("Outbox"), kind: "invitation", app: "portal", recipient: email, content, createdAt: at });
    await addEvent(tx, permit, { at, content: { kind: "meeting.coordinatorAsked" }, place: placeOf(meetingId) });
    return { item: { id } };
  });
}

/** From now on the meeting does not exist for them any more, in every open screen. */
export async function withdrawCoordinator(
  ctx: Context,
  permit: Permit<"meeting.withdrawCoordinator">,
  { meetingId, coordinatorId }: { meetingId: Id<"Meeting">; coordinatorId: Id<"MeetingCoordinator"> },
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    await requireComing(tx, permit, meetingId);
    const found = (await listCoordinators(tx, permit, meetingId)).find(({ id }) => id === coordinatorId);
    if (!found) throw new NotFound();
    if (found.state === "withdrawn") throw new Conflict("already.there");
    await setCoordinatorState(tx, permit, { id: found.id, state: "withdrawn", at });
    const content: PlanEvent = { kind: "meeting.coordinatorAsked" };
    await addEvent(tx, permit, { at, content, place: placeOf(meetingId) });
  });
  return null;
}
