import { agreementStates } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";
import type { MeetingTables } from "./tables.ts";

/** What happens in a meeting and after it: where one is, voices, agreements, what people say who were not there, private time. */
export function meetingConversationTables(c: Columns, { client }: ClientTables, { meeting }: MeetingTables) {
  const clientId = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const meetingId = () =>
    c
      .id<"Meeting">()
      .notNull()
      .references(() => meeting.id, { onDelete: "restrict" });
  /** One row for a meeting that has begun: where it is, and what is agreed for afterwards. */
  const meetingTalk = c.table(
    "meetingTalk",
    {
      id: c.id<"MeetingTalk">().primaryKey(),
      clientId: clientId(),
      meetingId: meetingId(),
      startedAt: c.instant().notNull(),
      endedAt: c.instant(),
      pointId: c.id<"AgendaPoint">(),
      fallbackWords: c.words(),
      nextWords: c.words(),
      nextOn: c.day(),
      lookBackOn: c.day(),
      /** How it went on, by the client; null with a moment below: not needed. */
      lookBackWords: c.words(),
      lookedBackAt: c.instant(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("meetingTalkClient").on(t.clientId), c.uniqueIndex("meetingTalkOnce").on(t.meetingId)],
  );
  const meetingVoice = c.table(
    "meetingVoice",
    {
      id: c.id<"MeetingVoice">().primaryKey(),
      clientId: clientId(),
      meetingId: meetingId(),
      pointId: c.id<"AgendaPoint">(),
      speakerId: c.id<"Person">().notNull(),
      writtenBy: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      createdAt: c.instant().notNull(),
      /** Null: nobody but the one who spoke and the one who typed reads it. */
      approvedAt: c.instant(),
      approvedWay: c.oneOf(["self", "aloud"]),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("meetingVoiceClient").on(t.clientId), c.index("meetingVoiceMeeting").on(t.meetingId)],
  );
  const meetingAgreement = c.table(
    "meetingAgreement",
    {
      id: c.id<"MeetingAgreement">().primaryKey(),
      clientId: clientId(),
      meetingId: meetingId(),
      what: c.words().notNull(),
      ownerId: c.id<"Person">().notNull(),
      onDay: c.day(),
      whenWords: c.words(),
      writtenBy: c.id<"Person">().notNull(),
      createdAt: c.instant().notNull(),
      state: c.oneOf(agreementStates).notNull(),
      answeredAt: c.instant(),
      goalId: c.id<"Goal">(),
      stepId: c.id<"Step">(),
      proposalId: c.id<"Proposal">(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("meetingAgreementClient").on(t.clientId), c.index("meetingAgreementMeeting").on(t.meetingId)],
  );
  const meetingResponse = c.table(
    "meetingResponse",
    {
      id: c.id<"MeetingResponse">().primaryKey(),
      clientId: clientId(),
      meetingId: meetingId(),
      personId: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      writtenAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.index("meetingResponseClient").on(t.clientId), c.uniqueIndex("meetingResponseOnce").on(t.meetingId, t.personId)],
  );
  return { meetingTalk, meetingVoice, meetingAgreement, meetingResponse };
}
