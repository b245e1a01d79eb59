import type { InviteePermit, Permit, ShelterPermit } from "@naast/policy";
import { type Audience, type ClientId, type Id, type PersonId, type PlanEvent, type PlanEventKind, toldEvents } from "@naast/vocabulary";
import { type Given, preparedWrite } from "../dialect/prepared.ts";
import type { Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

/** What an event is about; decides with its audience who reads it. */
export type EventPlace = {
  changeId: Id<"Change"> | null;
  goalId: Id<"Goal"> | null;
  stepId: Id<"Step"> | null;
  itemId: string | null;
  audience: Audience;
};

type Row = Required<Omit<Tables["event"]["$inferInsert"], "seq">>;

const insertEvent = preparedWrite((tx, { event }, given: Given<Row>) =>
  tx
    .insert(event)
    .values({
      clientId: given.clientId,
      at: given.at,
      actorId: given.actorId,
      kind: given.kind,
      shape: given.shape,
      content: given.content,
      changeId: given.changeId,
      goalId: given.goalId,
      stepId: given.stepId,
      itemId: given.itemId,
      delegationId: given.delegationId,
      audience: given.audience,
      untold: given.untold,
    })
    .returning({ seq: event.seq }),
);

/** The shape that `PlanEvent` has today. A later one gets the next number and keeps reading this one. */
const shape = 1;

/** Whether people hear of such an event; then it waits in its own row, written with the change, until it is spread. */
const isTold = (kind: PlanEventKind) => (toldEvents[kind] ? true : null);

type Happened = Omit<Row, "kind" | "shape" | "untold"> & { content: PlanEvent };

/** Numbers an event after all that were written before, and wakes who watches, at commit. Gives its number. */
async function writeEvent(tx: Writer, happened: Happened): Promise<number> {
  const { kind } = happened.content;
  await tx.orderEvents();
  const [row] = await insertEvent(tx, { ...happened, kind, shape, untold: isTold(kind) });
  await tx.notifyEvent();
  if (!row) throw new Error("the event got no number");
  return row.seq;
}

/** Writes one event in the caller's transaction. Gives its number. */
export function addEvent(tx: Writer, permit: Permit, event: { at: Date; content: PlanEvent; place: EventPlace }): Promise<number> {
  const { clientId, actorId, delegationId } = permit;
  return writeEvent(tx, { clientId, actorId, delegationId, at: event.at, content: event.content, ...event.place });
}

/** The first event of a plan. Nobody has a permit for the plan yet; it begins with the one to start it. */
export async function addFirstEvent(
  tx: Writer,
  permit: ShelterPermit<"client.start">,
  { clientId, at }: { clientId: ClientId; at: Date },
): Promise<void> {
  const content: PlanEvent = { kind: "plan.started" };
  const place: EventPlace = { changeId: null, goalId: null, stepId: null, itemId: null, audience: "participants" };
  await writeEvent(tx, { clientId, actorId: permit.actorId, delegationId: null, at, content, ...place });
}

/** The event of somebody who holds an invitation: of who joined, or, as long as nobody did, a note for the client alone. */
export async function addInviteeEvent(
  tx: Writer,
  { clientId, clientPersonId, invitationId }: InviteePermit,
  { at, content, personId }: { at: Date; content: PlanEvent; personId: PersonId | null },
): Promise<void> {
  const place: EventPlace = { changeId: null, goalId: null, stepId: null, itemId: invitationId, audience: "client" };
  await writeEvent(tx, { clientId, actorId: personId ?? clientPersonId, delegationId: null, at, content, ...place });
}
