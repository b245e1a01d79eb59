import type { Id } from "@naast/vocabulary/id";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export { index, primaryKey, uniqueIndex };

export const table = sqliteTable;

/** An identifier of one kind of thing. */
export const id = <Brand extends string>() => text().$type<Id<Brand>>();

/** What a person wrote, or any other text. */
export const words = () => text();

/** One of a fixed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(_values: Values) => text().$type<Values[number]>();

export const flag = () => integer({ mode: "boolean" });

/** A moment, to the millisecond. */
export const instant = () => integer({ mode: "timestamp_ms" });

/** A calendar day: "2026-11-23". */
export const day = () => text();

/** A value kept as JSON. NOTE: PostgreSQL does not keep the order of its keys. */
export const json = <Value>() => text({ mode: "json" }).$type<Value>();

/** A number that grows with every row and is never given twice. */
export const sequence = () => integer().primaryKey({ autoIncrement: true });

export const count = () => integer();
