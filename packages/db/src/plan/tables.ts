import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";
import { conversationTables } from "./conversation-tables.ts";
import { goalTables } from "./goal-tables.ts";
import { purposeTables } from "./purpose-tables.ts";
import { recordedAnswerTables } from "./recorded-answer-tables.ts";
import { responseTables } from "./response-tables.ts";
import { threeViewsTables } from "./three-views-tables.ts";

/** What the joint plan holds. Each item has a version, and is removed by a mark so that removal can be taken back. */
export function planTables(c: Columns, clients: ClientTables) {
  const goals = goalTables(c, clients);
  return {
    ...purposeTables(c, clients),
    ...goals,
    ...conversationTables(c, clients, goals),
    ...responseTables(c, clients),
    ...threeViewsTables(c, clients, goals),
    ...recordedAnswerTables(c, clients),
  };
}
