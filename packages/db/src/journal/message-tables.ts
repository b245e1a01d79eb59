import { apps, letterReasons, ownMessageChannels, ownMessageRhythms, usualQuietHours } from "@naast/vocabulary";
import type { AccountTables } from "../account/tables.ts";
import type { Columns } from "../columns.ts";

/** What became of word of one event for one person. */
export const messageOutcomes = ["told", "closed", "off", "given up"] as const;
export const letterStates = ["waiting", "handedOver", "sent", "dead", "dropped"] as const;

/**
 * Word that there is something new. An event waits in its own row (`event.untold`) until it is spread over the people whom
 * it may concern: a `message` for each. Those of one person that are due go out together: a `letter`.
 */
export function messageTables(c: Columns, { person }: AccountTables) {
  const messageSettings = c.table(
    "messageSettings",
    {
      personId: c
        .id<"Person">()
        .primaryKey()
        .references(() => person.id, { onDelete: "restrict" }),
      channel: c.oneOf(ownMessageChannels).notNull().default("none"),
      rhythm: c.oneOf(ownMessageRhythms).notNull().default("daily"),
      telephone: c.words(),
      quietFrom: c.count().notNull().default(usualQuietHours.quietFrom),
      quietUntil: c.count().notNull().default(usualQuietHours.quietUntil),
      /** Of the word in the address that stops all word without signing in. */
      stopHash: c.words().notNull(),
      changedAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("messageSettingsStop").on(t.stopHash)],
  );
  const letter = c.table(
    "letter",
    {
      id: c.id<"Letter">().primaryKey(),
      personId: c.id<"Person">().notNull(),
      organisationId: c.id<"Organisation">().notNull(),
      app: c.oneOf(apps).notNull(),
      channel: c.oneOf(["email", "text"]).notNull(),
      state: c.oneOf(letterStates).notNull().default("waiting"),
      reason: c.oneOf(letterReasons),
      tries: c.count().notNull().default(0),
      nextTryAt: c.instant().notNull(),
      /** Which process is at it, and until when that counts. */
      holder: c.words(),
      heldUntil: c.instant(),
      createdAt: c.instant().notNull(),
      closedAt: c.instant(),
    },
    (t) => [c.index("letterOpen").on(t.state, t.nextTryAt), c.index("letterPerson").on(t.personId)],
  );
  const message = c.table(
    "message",
    {
      id: c.id<"Message">().primaryKey(),
      personId: c.id<"Person">().notNull(),
      clientId: c.id<"Client">().notNull(),
      organisationId: c.id<"Organisation">().notNull(),
      eventSeq: c.count().notNull(),
      /** The first word of it, or the one kind reminder of what waits for an answer. */
      round: c.oneOf(["first", "reminder"]).notNull(),
      app: c.oneOf(apps).notNull(),
      dueAt: c.instant().notNull(),
      letterId: c.id<"Letter">(),
      outcome: c.oneOf(messageOutcomes),
      doneAt: c.instant(),
    },
    (t) => [
      c.uniqueIndex("messageOnce").on(t.personId, t.eventSeq, t.round),
      c.index("messageDue").on(t.doneAt, t.dueAt),
      c.index("messageLetter").on(t.letterId),
      c.index("messageClient").on(t.clientId),
    ],
  );
  const calendarFeed = c.table(
    "calendarFeed",
    {
      id: c.id<"CalendarFeed">().primaryKey(),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      app: c.oneOf(apps).notNull(),
      secretHash: c.words().notNull(),
      createdAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("calendarFeedSecret").on(t.secretHash), c.uniqueIndex("calendarFeedPerson").on(t.personId, t.app)],
  );
  return { messageSettings, letter, message, calendarFeed };
}
