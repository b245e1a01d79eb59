import { describe, expect, it } from "vitest";
import { snapshots } from "./schema-snapshots.ts";

type Column = { name: string; notNull: boolean; primaryKey: boolean; default?: unknown };
type ForeignKey = { tableFrom: string; columnsFrom: string[]; tableTo: string; columnsTo: string[]; onDelete: string; onUpdate: string };
type Index = { name: string; isUnique: boolean; columns: (string | { expression: string })[] };
type Table = { name: string; columns: Record<string, Column>; indexes: Record<string, Index>; foreignKeys: Record<string, ForeignKey> };

const byName = <Named extends { name: string }>(named: readonly Named[]) => named.toSorted((a, b) => a.name.localeCompare(b.name));

/** A table as both engines tell it, without what is the engine's own: the types. */
function shapeOf({ name, columns, indexes, foreignKeys }: Table) {
  return {
    name,
    columns: byName(
      Object.values(columns).map(({ name: column, notNull, primaryKey, default: value }) => ({
        name: column,
        notNull,
        primaryKey,
        default: value,
      })),
    ),
    indexes: byName(
      Object.values(indexes).map((index) => ({
        name: index.name,
        // SQLite says `isUnique` and lists names, PostgreSQL says so too and lists expressions.
        isUnique: index.isUnique,
        columns: index.columns.map((column) => (typeof column === "string" ? column : column.expression)),
      })),
    ),
    foreignKeys: Object.values(foreignKeys)
      .map(({ columnsFrom, tableTo, columnsTo, onDelete, onUpdate }) => ({ columnsFrom, tableTo, columnsTo, onDelete, onUpdate }))
      .toSorted((a, b) => a.columnsFrom.join().localeCompare(b.columnsFrom.join())),
  };
}

async function shape(engine: keyof typeof snapshots) {
  const { tables } = await snapshots[engine].now("none");
  return byName(Object.values(tables as Record<string, Table>).map(shapeOf));
}

describe("the two schemas", () => {
  it("have the same tables, columns, nullability, defaults, keys and indexes", async () => {
    expect(await shape("postgres")).toEqual(await shape("sqlite"));
  });

  it("remove no row because another one is removed", async () => {
    const actions = (await shape("sqlite")).flatMap(({ foreignKeys }) => foreignKeys.map(({ onDelete }) => onDelete));
    expect(new Set(actions)).toEqual(new Set(["restrict"]));
  });
});
