import type { Id } from "@naast/vocabulary/id";
import type { Columns } from "../columns.ts";

export type ProbeId = Id<"Probe">;

/** Tables for the tests of the engines themselves: one column of each kind, and a child. They change when a kind is added. */
export function defineProbe(c: Columns) {
  const probe = c.table(
    "probe",
    {
      id: c.id<"Probe">().primaryKey(),
      words: c.words(),
      oneOf: c.oneOf(["first", "second"]).notNull().default("first"),
      flag: c.flag().notNull().default(false),
      at: c.instant(),
      day: c.day(),
      json: c.json<{ b: number; a: readonly string[] }>(),
      count: c.count().notNull().default(0),
    },
    (t) => [c.uniqueIndex("probeWords").on(t.words)],
  );
  const child = c.table("probeChild", {
    seq: c.sequence(),
    probeId: c
      .id<"Probe">()
      .notNull()
      .references(() => probe.id, { onDelete: "restrict" }),
    words: c.words().notNull(),
  });
  return { probe, child };
}
export type Probe = ReturnType<typeof defineProbe>;
