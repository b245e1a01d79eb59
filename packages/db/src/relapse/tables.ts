import { phaseShapes, relapseRequestStates, visibilities } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** What the client made for when it gets harder: phases, what others do in them, whom to call, the card for the wallet. */
export function relapseTables(c: Columns, { client }: ClientTables) {
  const ofClient = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const relapsePhase = c.table(
    "relapsePhase",
    {
      id: c.id<"RelapsePhase">().primaryKey(),
      clientId: ofClient(),
      shape: c.oneOf(phaseShapes).notNull(),
      name: c.words().notNull(),
      signWords: c.words(),
      ownWords: c.words(),
      stopWords: c.words(),
      professionalWords: c.words(),
      visibility: c.oneOf(visibilities).notNull(),
      /** Who works at night reads it too. */
      atNight: c.flag().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("relapsePhaseClient").on(t.clientId)],
  );
  const relapseRequest = c.table(
    "relapseRequest",
    {
      id: c.id<"RelapseRequest">().primaryKey(),
      clientId: ofClient(),
      phaseId: c
        .id<"RelapsePhase">()
        .notNull()
        .references(() => relapsePhase.id, { onDelete: "restrict" }),
      doerId: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      state: c.oneOf(relapseRequestStates).notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      answeredAt: c.instant(),
      removedAt: c.instant(),
    },
    (t) => [c.index("relapseRequestPhase").on(t.phaseId), c.index("relapseRequestDoer").on(t.clientId, t.doerId)],
  );
  const relapseCall = c.table(
    "relapseCall",
    {
      id: c.id<"RelapseCall">().primaryKey(),
      clientId: ofClient(),
      name: c.words().notNull(),
      telephone: c.words().notNull(),
      whenWords: c.words(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("relapseCallClient").on(t.clientId)],
  );
  const crisisCard = c.table(
    "crisisCard",
    {
      id: c.id<"CrisisCard">().primaryKey(),
      clientId: ofClient(),
      coverWords: c.words(),
      /** What others must know: medicines, a dog that needs to go out. */
      practicalWords: c.words(),
      reviewOn: c.day(),
      reviewedAt: c.instant(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("crisisCardClient").on(t.clientId)],
  );
  return { relapsePhase, relapseRequest, relapseCall, crisisCard };
}
