import { agendaPointStates, contributionStates, coordinatorStates, type TimeAnswer } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";
import type { MeetingTables } from "./tables.ts";

/** What people say before they meet: the agenda, when they can, what they bring, what they want to say. */
export function meetingBeforeTables(c: Columns, { client }: ClientTables, { meeting }: MeetingTables) {
  const ofMeeting = () => ({
    clientId: c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" }),
    meetingId: c
      .id<"Meeting">()
      .notNull()
      .references(() => meeting.id, { onDelete: "restrict" }),
  });
  const agendaPoint = c.table(
    "agendaPoint",
    {
      id: c.id<"AgendaPoint">().primaryKey(),
      ...ofMeeting(),
      words: c.words().notNull(),
      authorId: c.id<"Person">().notNull(),
      state: c.oneOf(agendaPointStates).notNull(),
      position: c.count().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("agendaPointMeeting").on(t.meetingId, t.position)],
  );
  const meetingReply = c.table(
    "meetingReply",
    {
      id: c.id<"MeetingReply">().primaryKey(),
      ...ofMeeting(),
      personId: c.id<"Person">().notNull(),
      /** By moment; a time without an answer is not in it. */
      times: c.json<Readonly<Record<string, TimeAnswer>>>().notNull(),
      coming: c.oneOf(["yes", "no"]),
      words: c.words(),
      version: c.count().notNull().default(1),
      repliedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("meetingReplyOnce").on(t.meetingId, t.personId)],
  );
  const meetingNote = c.table(
    "meetingNote",
    {
      id: c.id<"MeetingNote">().primaryKey(),
      ...ofMeeting(),
      personId: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      /** Null: nobody but the writer reads it. */
      sharedAt: c.instant(),
      writtenAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("meetingNoteOnce").on(t.meetingId, t.personId)],
  );
  const contribution = c.table(
    "contribution",
    {
      id: c.id<"Contribution">().primaryKey(),
      ...ofMeeting(),
      what: c.words().notNull(),
      state: c.oneOf(contributionStates).notNull(),
      doerId: c.id<"Person">(),
      authorId: c.id<"Person">().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("contributionMeeting").on(t.meetingId)],
  );
  const meetingCoordinator = c.table(
    "meetingCoordinator",
    {
      id: c.id<"MeetingCoordinator">().primaryKey(),
      ...ofMeeting(),
      personId: c.id<"Person">().notNull(),
      state: c.oneOf(coordinatorStates).notNull(),
      invitedBy: c.id<"Person">().notNull(),
      invitedAt: c.instant().notNull(),
      answeredAt: c.instant(),
    },
    (t) => [c.uniqueIndex("meetingCoordinatorOnce").on(t.meetingId, t.personId), c.index("meetingCoordinatorPerson").on(t.personId)],
  );
  return { agendaPoint, meetingReply, meetingNote, contribution, meetingCoordinator };
}
