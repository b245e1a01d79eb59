import { cardTables } from "./account/card-tables.ts";
import { accountTables } from "./account/tables.ts";
import { clientTables } from "./client/tables.ts";
import type { Columns } from "./columns.ts";
import { delegationTables } from "./consent/delegation-tables.ts";
import { portraitTables } from "./consent/portrait-tables.ts";
import { consentTables } from "./consent/tables.ts";
import { emergencyTables } from "./emergency/tables.ts";
import { invitationTables } from "./invitation/tables.ts";
import { messageTables } from "./journal/message-tables.ts";
import { journalTables } from "./journal/tables.ts";
import { meetingBeforeTables } from "./meeting/before-tables.ts";
import { meetingConversationTables } from "./meeting/conversation-tables.ts";
import { privateTimeTables } from "./meeting/private-time-tables.ts";
import { meetingTables } from "./meeting/tables.ts";
import { deepeningTables } from "./network/deepening-tables.ts";
import { mapTables } from "./network/map-tables.ts";
import { networkTables } from "./network/tables.ts";
import { planTables } from "./plan/tables.ts";
import { relapseTables } from "./relapse/tables.ts";
import { roomTables } from "./shelter/room-tables.ts";
import { shelterTables } from "./shelter/tables.ts";
import { takeAlongTables } from "./take-along/tables.ts";
import { wellbeingTables } from "./wellbeing/tables.ts";

/** The whole schema, written once and made twice: with SQLite's columns and with PostgreSQL's. */
export function defineTables(c: Columns) {
  const account = accountTables(c);
  const shelter = shelterTables(c, account);
  const clients = clientTables(c, account, shelter);
  const meetings = meetingTables(c, clients);
  return {
    ...account,
    ...cardTables(c, account),
    ...shelter,
    ...clients,
    ...networkTables(c, account, clients),
    ...mapTables(c, clients),
    ...deepeningTables(c, clients),
    ...invitationTables(c, clients),
    ...planTables(c, clients),
    ...consentTables(c, clients),
    ...portraitTables(c, clients),
    ...delegationTables(c, clients),
    ...meetings,
    ...meetingBeforeTables(c, clients, meetings),
    ...roomTables(c, shelter),
    ...meetingConversationTables(c, clients, meetings),
    ...privateTimeTables(c, clients, meetings),
    ...emergencyTables(c, clients),
    ...takeAlongTables(c, clients),
    ...wellbeingTables(c, clients),
    ...relapseTables(c, clients),
    ...journalTables(c),
    ...messageTables(c, account),
  };
}
export type Tables = ReturnType<typeof defineTables>;
