import { endingAnswers, memberRoles, memberStates, messageChannels, messageRhythms } from "@naast/vocabulary";
import type { AccountTables } from "../account/tables.ts";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** People close by who were invited to a plan, and where that stands. */
export function networkTables(c: Columns, { person }: AccountTables, { client }: ClientTables) {
  const networkMember = c.table(
    "networkMember",
    {
      id: c.id<"NetworkMember">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      role: c.oneOf(memberRoles).notNull(),
      /** The client's own word: "zus", "buurvrouw". */
      relationWords: c.words().notNull(),
      state: c.oneOf(memberStates).notNull(),
      /** Who this is on the client's map, if they are on it. */
      nodeId: c.id<"NetworkNode">(),
      /** May other members know that this person takes part: only when the client says so. */
      knownToOthers: c.flag().notNull().default(false),
      /** What somebody does not want to be asked, in their own words. */
      limitsWords: c.words(),
      messageChannel: c.oneOf(messageChannels).notNull().default("none"),
      messageRhythm: c.oneOf(messageRhythms).notNull().default("never"),
      /** A telephone number, only for who wants text messages. */
      telephone: c.words(),
      /** A rest in one's own words, and the day of coming back; who asked for it may end it. */
      pauseWords: c.words(),
      pausedUntil: c.day(),
      pausedBy: c.id<"Person">(),
      leaveWords: c.words(),
      /** What somebody would rather be called; a question, which the client answers by choosing the word. */
      askedRelationWords: c.words(),
      invitedAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.uniqueIndex("networkMemberOnce").on(t.clientId, t.personId), c.index("networkMemberPerson").on(t.personId)],
  );
  return { networkMember, ...memberEndingTable(c, client) };
}

/** A worker asks to end somebody's taking part for safety; another decides (`peers.md` 4.5). Null answer: nobody did yet. */
function memberEndingTable(c: Columns, client: ClientTables["client"]) {
  const memberEnding = c.table(
    "memberEnding",
    {
      id: c.id<"MemberEnding">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      reasonWords: c.words().notNull(),
      askedBy: c.id<"Person">().notNull(),
      askedAt: c.instant().notNull(),
      answer: c.oneOf(endingAnswers),
      answeredBy: c.id<"Person">(),
      answeredAt: c.instant(),
    },
    (t) => [c.index("memberEndingClient").on(t.clientId, t.personId)],
  );
  return { memberEnding };
}
