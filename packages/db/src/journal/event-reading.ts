import type { Hearing, Permit } from "@naast/policy";
import type { ClientId, Id, Label, PersonId } from "@naast/vocabulary";
import { type AnyColumn, and, desc, eq, inArray, isNotNull, isNull, lt, ne, notInArray, or, type SQL } from "drizzle-orm";
import { isSeen, isStepSeen, visibilityValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { isShownByClient } from "../plan/proposal-reading.ts";
import { isRoundSeen } from "../plan/view-round-repository.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isMapEventSeen, type MapEventValues, mapKinds, quietKinds } from "./map-events.ts";
import { behindClosedDoors, quietTalkKinds } from "./talk-events.ts";

/** The labels and the client's own standing as values; an empty word matches nothing. */
export type EventValues = MapEventValues & {
  purposeLabel: string;
  goalsLabel: string;
  meetingsLabel: string;
  relapseLabel: string;
  /** The client and the people close by: they hear that something was written in private time. */
  amongThemselves: ClientId | "";
  /** Who reads about everybody who takes part; other members read of those whom the client made known. */
  knowsMembers: ClientId | "";
  roundsOf: ClientId | "";
};

/** What reading asks of a permit; a `Hearing` has it too. */
type Reads = Pick<Permit, "clientId" | "actorId" | "isClient" | "basis" | "sees">;

export function eventValues(permit: Reads): EventValues {
  const { clientId, isClient, sees } = permit;
  const labelled = (label: Label) => (sees.labels.includes(label) ? clientId : "");
  return {
    ...visibilityValues(permit),
    clientId,
    clientReads: isClient ? clientId : "",
    purposeLabel: labelled("purpose"),
    goalsLabel: labelled("goals"),
    roundsOf: labelled("goals"),
    meetingsLabel: labelled("meetings"),
    relapseLabel: labelled("relapsePlan"),
    amongThemselves: permit.basis === "ownPlan" || permit.basis === "grant" ? clientId : "",
    mapLabel: labelled("networkMap"),
    wholeMap: sees.wholeMap ? clientId : "",
    knowsMembers: permit.basis === "grant" ? "" : clientId,
  };
}

/** How many events are looked at: a whole timeline, or the few that are new. */
type Span = "many" | "few";
type Asked = { given: Given<EventValues>; span: Span };

/**
 * The items of this plan that the permit sees, as lists of ids. For many events they do not depend on the event, so an
 * engine makes each list once and looks every event up in it; joining the items to every event costs three times as much.
 * For a few events each is asked about its own item, however long the plan is.
 */
function seenItems(read: Reader, { event, goal, step, meeting, contactMoment, relapsePhase }: Tables, { given, span }: Asked) {
  const { clientId, goalsLabel, meetingsLabel, relapseLabel } = given;
  const idsOf = <Item extends typeof goal | typeof step | typeof meeting | typeof contactMoment | typeof relapsePhase>(
    item: Item,
    where: SQL | undefined,
    named: AnyColumn,
  ) =>
    read
      .select({ id: item.id })
      .from(item)
      .where(and(where, isNull(item.removedAt), span === "few" ? eq(item.id, named) : undefined));
  return {
    goals: idsOf(goal, and(eq(goal.clientId, goalsLabel), isSeen(read, goal, given)), event.goalId),
    steps: idsOf(step, and(eq(step.clientId, clientId), isStepSeen(step, given)), event.stepId),
    meetings: idsOf(meeting, and(eq(meeting.clientId, meetingsLabel), isSeen(read, meeting, given)), event.itemId),
    phases: idsOf(relapsePhase, and(eq(relapsePhase.clientId, relapseLabel), isSeen(read, relapsePhase, given)), event.itemId),
    moments: idsOf(contactMoment, and(eq(contactMoment.clientId, goalsLabel), isSeen(read, contactMoment, given)), event.itemId),
  };
}

/** Neither a goal nor anything else that carries a visibility of its own, seen or not. */
function isAboutPlan(read: Reader, { event, meeting, contactMoment }: Tables, { clientId }: Given<EventValues>): SQL | undefined {
  const meetings = read.select({ id: meeting.id }).from(meeting).where(eq(meeting.clientId, clientId));
  const moments = read.select({ id: contactMoment.id }).from(contactMoment).where(eq(contactMoment.clientId, clientId));
  const onNoItem = or(isNull(event.itemId), and(notInArray(event.itemId, meetings), notInArray(event.itemId, moments)));
  return and(isNull(event.goalId), notInArray(event.kind, [...mapKinds, ...roundKinds, ...phaseKinds]), onNoItem);
}

/** What says of somebody that they take part, rest or go. Each of these is told by that person. */
const aboutMembers = ["member.joined", "member.paused", "member.returned", "member.left", "delegation.answered"] as const;

/** Of a round in which everybody says their own: for who joins in, whatever else they see of the goal. */
const roundKinds = ["threeViews.opened", "threeViews.written", "threeViews.takenAway", "threeViews.closed", "threeViews.settled"] as const;

/** Of one phase of the plan for when it gets harder: for who reads that phase. */
const phaseKinds = ["relapse.phaseWritten", "relapse.phaseRemoved", "relapse.asked", "relapse.answered", "relapse.nightChosen"] as const;

/** Members do not see each other unless the client says so (`domain.md` 6.5). */
function isOfKnownMember(read: Reader, { event, networkMember }: Tables, { clientId, knowsMembers, reader }: Given<EventValues>) {
  const known = read
    .select({ id: networkMember.personId })
    .from(networkMember)
    .where(and(eq(networkMember.clientId, clientId), eq(networkMember.knownToOthers, true)));
  return or(
    notInArray(event.kind, [...aboutMembers]),
    eq(event.clientId, knowsMembers),
    eq(event.actorId, reader),
    inArray(event.actorId, known),
  );
}

/**
 * An event is read by who reads its subject *now*: what is closed to somebody goes from their timeline too. What was
 * taken back, or stands on an item that is gone, is not told.
 */
export function isEventSeen(read: Reader, tables: Tables, { given, span }: Asked): SQL | undefined {
  const { event } = tables;
  const { clientId, clientReads, goalsLabel, meetingsLabel, purposeLabel, reader } = given;
  const { goals, steps, meetings, moments, phases } = seenItems(read, tables, { given, span });
  const { viewRound } = tables;
  const rounds = read
    .select({ id: viewRound.id })
    .from(viewRound)
    .where(isRoundSeen(read, tables, given));
  const onRound = and(inArray(event.kind, [...roundKinds]), inArray(event.itemId, rounds));
  const onGoal = and(
    notInArray(event.kind, [...roundKinds]),
    inArray(event.goalId, goals),
    or(isNull(event.stepId), inArray(event.stepId, steps)),
  );
  const onPhase = and(inArray(event.kind, [...phaseKinds]), inArray(event.itemId, phases));
  const onItem = or(inArray(event.itemId, meetings), inArray(event.itemId, moments), onPhase);
  const onPlan = and(eq(event.clientId, purposeLabel), isAboutPlan(read, tables, given), isOfKnownMember(read, tables, given));
  // Who proposed something hears what the client chose, and so does whom the client asked about something new.
  const { delegation, proposal } = tables;
  const asked = read
    .select({ id: delegation.id })
    .from(delegation)
    .where(and(eq(delegation.clientId, clientId), eq(delegation.personId, reader)));
  const shown = isShownByClient(read, given, { goals: goalsLabel, meetings: meetingsLabel, purpose: purposeLabel });
  const own = read
    .select({ id: proposal.id })
    .from(proposal)
    .where(and(eq(proposal.clientId, clientId), or(eq(proposal.proposerId, reader), shown)));
  const audience = or(
    eq(event.audience, "participants"),
    eq(event.clientId, clientReads),
    and(eq(event.audience, "clientAndActor"), or(eq(event.actorId, reader), inArray(event.itemId, own), inArray(event.itemId, asked))),
  );
  const mayHear = or(ne(event.kind, behindClosedDoors), eq(event.clientId, given.amongThemselves));
  return and(eq(event.clientId, clientId), audience, mayHear, or(onGoal, onItem, onPlan, onRound, isMapEventSeen(read, tables, given)));
}

/** Few changes are ever taken back: asking for those once is cheaper than looking at the change of every event. */
function isNotUndone(read: Reader, { event, change }: Tables, { clientId }: Given<{ clientId: ClientId }>): SQL | undefined {
  const undone = read
    .select({ id: change.id })
    .from(change)
    .where(and(eq(change.clientId, clientId), isNotNull(change.undoneAt)));
  return or(isNull(event.changeId), notInArray(event.changeId, undone));
}

const seenEvents = preparedRead((read, tables, given: Given<EventValues & { before: number; limit: number }>) => {
  const { event } = tables;
  const { seq, at, actorId, content, goalId, stepId, itemId, delegationId } = event;
  return read
    .select({ seq, at, actorId, content, goalId, stepId, itemId, delegationId })
    .from(event)
    .where(
      and(
        lt(event.seq, given.before),
        isNotUndone(read, tables, given),
        notInArray(event.kind, ["change.undone", "member.erased", "goal.moved", ...quietKinds, ...quietTalkKinds]),
        isEventSeen(read, tables, { given, span: "many" }),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(given.limit);
});

export type SeenEvent = Awaited<ReturnType<typeof seenEvents>>[number];
/** Above every number that both engines give out. */
const newest = 2 ** 31 - 1;

/** What happened, the newest first, as far as the permit sees it. */
export function readEvents(
  read: Reader,
  permit: Permit,
  { before = newest, limit }: { before?: number; limit: number },
): Promise<readonly SeenEvent[]> {
  return seenEvents(read, { ...eventValues(permit), before, limit });
}

const oneSeenEvent = preparedRead((read, tables, given: Given<EventValues & { seq: number }>) => {
  const { event } = tables;
  const isSeenNow = isEventSeen(read, tables, { given, span: "few" });
  return read
    .select({ seq: event.seq })
    .from(event)
    .where(and(eq(event.seq, given.seq), isNotUndone(read, tables, given), isSeenNow));
});

/** Whether somebody may still hear of one event: what was closed to them or taken back since is not told. */
export async function isHeard(read: Reader, hearing: Hearing, seq: number): Promise<boolean> {
  return (await oneSeenEvent(read, { ...eventValues(hearing), seq })).length > 0;
}

export type EventFilter = { before?: number | undefined; personId?: PersonId | undefined; goalId?: Id<"Goal"> | undefined; limit: number };

/** The same, of one person or one goal. Reads on until the page is full or nothing is left. */
export async function readEventsFiltered(read: Reader, permit: Permit, filter: EventFilter): Promise<readonly SeenEvent[]> {
  // An answer to an invitation is of who was asked, though they are nobody here yet.
  const isBy = ({ actorId, content }: SeenEvent, personId: PersonId) => actorId === personId && content.kind !== "invitation.answered";
  const fits = (event: SeenEvent) =>
    (!filter.personId || isBy(event, filter.personId)) && (!filter.goalId || event.goalId === filter.goalId);
  const found: SeenEvent[] = [];
  let before = filter.before ?? newest;
  for (;;) {
    const page = await readEvents(read, permit, { before, limit: 300 });
    found.push(...page.filter(fits));
    const last = page.at(-1);
    if (found.length >= filter.limit || page.length < 300 || !last) return found.slice(0, filter.limit);
    before = last.seq;
  }
}

const lastSeq = preparedRead((read, { event }, given: Given<{ clientId: ClientId }>) =>
  read.select({ seq: event.seq }).from(event).where(eq(event.clientId, given.clientId)).orderBy(desc(event.seq)).limit(1),
);

/** The number of the newest event of the plan, seen or not; 0 when there is none. */
export async function lastEvent(read: Reader, { clientId }: Permit): Promise<number> {
  const [row] = await lastSeq(read, { clientId });
  return row?.seq ?? 0;
}
