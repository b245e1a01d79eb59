// Word of an event, spread over the people whom it may concern. What each of them may read is asked when it is sent.
import {
  type App,
  type ClientId,
  type Day,
  type Id,
  type MessageRhythmOfPlan,
  type MessageTimes,
  memberStateOn,
  newId,
  type PersonId,
  type PlanEvent,
  type Telling,
  toldEvents,
  usualQuietHours,
} from "@naast/vocabulary";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

export type UntoldEvent = { seq: number; clientId: ClientId; actorId: PersonId; content: PlanEvent };
/** Somebody of a plan who wants word, and how. */
export type Listener = { personId: PersonId; app: App; isClient: boolean; organisationId: Id<"Organisation">; times: MessageTimes };
export type NewMessage = Omit<Listener, "isClient" | "times"> & {
  clientId: ClientId;
  eventSeq: number;
  round: "first" | "reminder";
  dueAt: Date;
};

/** What happened and is not spread yet, oldest first. */
export async function listUntoldEvents(read: Reader, limit: number): Promise<readonly UntoldEvent[]> {
  const { event } = read.tables;
  return read
    .select({ seq: event.seq, clientId: event.clientId, actorId: event.actorId, content: event.content })
    .from(event)
    .where(isNotNull(event.untold))
    .orderBy(asc(event.seq))
    .limit(limit);
}

const wantedRhythm = (rhythm: string): MessageRhythmOfPlan | null =>
  rhythm === "each" || rhythm === "daily" || rhythm === "weekly" || rhythm === "monthly" ? rhythm : null;

const settingColumns = ({ messageSettings, person }: Reader["tables"]) => ({
  personId: person.id,
  channel: messageSettings.channel,
  rhythm: messageSettings.rhythm,
  quietFrom: messageSettings.quietFrom,
  quietUntil: messageSettings.quietUntil,
  timeZone: person.timeZone,
});

type Wish = {
  personId: PersonId;
  channel: string | null;
  rhythm: string | null;
  quietFrom: number | null;
  quietUntil: number | null;
  timeZone: string;
};

/** How somebody wants word; null for who wants none. */
function timesOf({ channel, rhythm, quietFrom, quietUntil, timeZone }: Wish): MessageTimes | null {
  const wanted = wantedRhythm(rhythm ?? "");
  if ((channel !== "email" && channel !== "text") || wanted === null) return null;
  return {
    rhythm: wanted,
    quietFrom: quietFrom ?? usualQuietHours.quietFrom,
    quietUntil: quietUntil ?? usualQuietHours.quietUntil,
    timeZone,
  };
}

type Asked = { clientId: ClientId; today: Day };

/** The client, the members who take part today and the workers who are assigned today, as far as they want word. */
export async function listListeners(read: Reader, { clientId, today }: Asked): Promise<readonly Listener[]> {
  const { assignment, client, messageSettings, networkMember, person, worker } = read.tables;
  const columns = settingColumns(read.tables);
  const own = eq(messageSettings.personId, person.id);
  const [plan] = await read
    .select({ ...columns, organisationId: client.organisationId })
    .from(client)
    .innerJoin(person, eq(person.id, client.personId))
    .leftJoin(messageSettings, own)
    .where(and(eq(client.id, clientId), isNull(client.closedAt)));
  if (!plan) return [];
  const { state, pausedUntil, messageChannel, messageRhythm } = networkMember;
  const members = await read
    .select({ ...columns, channel: messageChannel, rhythm: messageRhythm, state, pausedUntil })
    .from(networkMember)
    .innerJoin(person, eq(person.id, networkMember.personId))
    .leftJoin(messageSettings, own)
    .where(and(eq(networkMember.clientId, clientId), inArray(state, ["active", "paused"])));
  const workers = await read
    .select({ ...columns, fromDay: assignment.fromDay, untilDay: assignment.untilDay })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.workerId))
    .innerJoin(worker, and(eq(worker.personId, person.id), isNull(worker.endedAt)))
    .leftJoin(messageSettings, own)
    .where(and(eq(assignment.clientId, clientId), isNull(assignment.endedAt)));
  const here = workers.filter(({ fromDay, untilDay }) => fromDay <= today && (untilDay === null || today <= untilDay));
  const listener =
    (app: App, isClient: boolean) =>
    (wish: Wish): readonly Listener[] => {
      const times = timesOf(wish);
      return times ? [{ personId: wish.personId, app, isClient, organisationId: plan.organisationId, times }] : [];
    };
  return [
    ...listener("portal", true)(plan),
    ...members.filter((member) => memberStateOn(member, today) === "active").flatMap(listener("portal", false)),
    ...here.flatMap(listener("dashboard", false)),
  ];
}

function isNamed(content: PlanEvent, personId: PersonId): boolean {
  return ("doerId" in content && content.doerId === personId) || ("personId" in content && content.personId === personId);
}

/** Whether an event is worth word to this person; who did it knows. Somebody who is not here yet answered in the client's name. */
export function concerns({ actorId, content }: UntoldEvent, { personId, isClient }: Pick<Listener, "personId" | "isClient">): boolean {
  const telling: Telling | undefined = toldEvents[content.kind];
  if (!telling) return false;
  if (content.kind === "invitation.answered") return isClient;
  if (actorId === personId) return false;
  if (telling.to === "client") return isClient;
  return telling.to === "everyone" || isNamed(content, personId) || (telling.to === "clientAndDoer" && isClient);
}

/** Adds word of an event. For a person and an event that have it already, nothing changes. */
export async function addMessages(tx: Writer, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({ ...message, id: newId("Message") }));
  await tx.insert(tx.tables.message).values(rows).onConflictDoNothing();
}

/** These are spread: whoever was to hear of them has a message now. */
export async function markSpread(tx: Writer, seqs: readonly number[]): Promise<void> {
  const { event } = tx.tables;
  await tx
    .update(event)
    .set({ untold: null })
    .where(inArray(event.seq, [...seqs]));
}
