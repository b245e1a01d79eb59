import type { Id } from "@naast/vocabulary/id";
import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export { index, primaryKey, uniqueIndex };

export const table = pgTable;

/** An identifier of one kind of thing. */
export const id = <Brand extends string>() => text().$type<Id<Brand>>();

/** What a person wrote, or any other text. */
export const words = () => text();

/** One of a fixed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(_values: Values) => text().$type<Values[number]>();

export const flag = () => boolean();

/** A moment, to the millisecond. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 });

/** A calendar day: "2026-11-23". */
export const day = () => date({ mode: "string" });

/** A value kept as JSON. NOTE: PostgreSQL does not keep the order of its keys. */
export const json = <Value>() => jsonb().$type<Value>();

/** A number that grows with every row and is never given twice. */
export const sequence = () => bigint({ mode: "number" }).primaryKey().generatedByDefaultAsIdentity();

export const count = () => integer();
