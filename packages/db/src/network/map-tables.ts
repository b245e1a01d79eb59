import {
  circles,
  contactWishes,
  directions,
  nodeKinds,
  type SnapshotContent,
  sectors,
  tieKinds,
  tieTimes,
  tones,
  visibilities,
} from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** The client's own note of who and what is around them. Nobody on it said yes to anything; so there is little of each. */
export function mapTables(c: Columns, { client }: ClientTables) {
  const ofClient = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const networkNode = c.table(
    "networkNode",
    {
      id: c.id<"NetworkNode">().primaryKey(),
      clientId: ofClient(),
      kind: c.oneOf(nodeKinds).notNull(),
      /** A nickname is enough. */
      label: c.words().notNull(),
      relationWords: c.words(),
      circle: c.oneOf(circles).notNull(),
      sector: c.oneOf(sectors).notNull(),
      tone: c.oneOf(tones),
      direction: c.oneOf(directions),
      wish: c.oneOf(contactWishes),
      time: c.oneOf(tieTimes).notNull(),
      note: c.words(),
      /** In thousandths of the map; null where the map may choose. */
      x: c.count(),
      y: c.count(),
      visibility: c.oneOf(visibilities).notNull(),
      /** Who this is in the plan, after an invitation was accepted. */
      personId: c.id<"Person">(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("networkNodeClient").on(t.clientId, t.createdAt)],
  );
  const networkTie = c.table(
    "networkTie",
    {
      id: c.id<"NetworkTie">().primaryKey(),
      clientId: ofClient(),
      /** Null is the client. */
      fromId: c.id<"NetworkNode">(),
      toId: c.id<"NetworkNode">(),
      kind: c.oneOf(tieKinds).notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("networkTieClient").on(t.clientId)],
  );
  const mapSnapshot = c.table(
    "mapSnapshot",
    {
      id: c.id<"MapSnapshot">().primaryKey(),
      clientId: ofClient(),
      takenAt: c.instant().notNull(),
      words: c.words(),
      content: c.json<SnapshotContent>().notNull(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.index("mapSnapshotClient").on(t.clientId, t.takenAt)],
  );
  /** A worker looks at the map beside the client, for a while, after the client said yes. */
  const togetherSession = c.table(
    "togetherSession",
    {
      id: c.id<"TogetherSession">().primaryKey(),
      clientId: ofClient(),
      workerId: c.id<"Person">().notNull(),
      askedAt: c.instant().notNull(),
      answer: c.oneOf(["yes", "no"]),
      answeredAt: c.instant(),
      endsAt: c.instant(),
      endedAt: c.instant(),
    },
    (t) => [c.index("togetherSessionPair").on(t.clientId, t.workerId)],
  );
  return { networkNode, networkTie, mapSnapshot, togetherSession };
}
