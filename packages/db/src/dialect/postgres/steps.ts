import { sql } from "drizzle-orm";
import type { Steps } from "../handles.ts";
import type { Database } from "../sqlite/database.ts";

/** Who listens here is told that events were added. */
export const channel = "naast_event";

/** The numbers by which processes know each other's locks. */
export const locks = { journal: [7814, 1], migration: [7814, 2] } as const;

type Runs = { execute(statement: ReturnType<typeof sql>): Promise<unknown> };

/**
 * Numbers are given before they are visible: 2 can be committed before 1, and who already read 2 never sees 1
 * (bluesky-social/atproto#1167). One lock for events and for the log, so that two writes never wait for each other.
 */
export function stepsOver(database: Database): Steps {
  const run = database as unknown as Runs;
  const [group, journal] = locks.journal;
  const takeLock = async () => {
    await run.execute(sql`select pg_advisory_xact_lock(${sql.raw(`${group}, ${journal}`)})`);
  };
  return {
    orderEvents: takeLock,
    lockChain: takeLock,
    notifyEvent: async () => {
      await run.execute(sql`select pg_notify(${sql.raw(`'${channel}'`)}, '')`);
    },
  };
}
