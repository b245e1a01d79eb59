// Everything from one database to another, whichever engines they are: how an installation moves to PostgreSQL, and back.
import { asc, type Column, getTableColumns, gt } from "drizzle-orm";
import { type Store, StoreUnavailable, type Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type SomeTable = Tables["installation"];
type Row = SomeTable["$inferInsert"];
export type Copied = { table: string; rows: number };

const pageSize = 500;

/** Copies every row of `from` into `to`, which must be migrated and empty. Parents first, a page at a time. */
export async function copyStore(from: Store, to: Store): Promise<readonly Copied[]> {
  for (const store of [from, to]) await requireCurrent(store);
  await requireEmpty(to);
  const copied: Copied[] = [];
  for (const table of namesOf(from)) copied.push({ table, rows: await copyTable(table, { from, to }) });
  return copied;
}

async function copyTable(name: string, { from, to }: { from: Store; to: Store }): Promise<number> {
  const source = tableOf(from, name);
  const target = tableOf(to, name);
  const key = keyOf(source);
  let rows = 0;
  let page = await pageAfter(from, { source, key, last: undefined });
  while (page.length > 0) {
    const written = page;
    await to.write((tx: Writer) => tx.insert(target).values(written));
    rows += written.length;
    page = await pageAfter(from, { source, key, last: valueOf(written.at(-1), key) });
  }
  const arrived = await to.read.$count(target);
  if (arrived !== rows) throw new Error(`Of ${name}, ${rows} rows left and ${arrived} arrived.`);
  return rows;
}

type Page = { source: SomeTable; key: Column; last: unknown };

async function pageAfter(from: Store, { source, key, last }: Page): Promise<Row[]> {
  const rows = from.read.select().from(source).orderBy(asc(key)).limit(pageSize);
  return last === undefined ? rows : rows.where(gt(key, last));
}

async function requireCurrent(store: Store) {
  const pending = await store.pendingMigrations();
  if (pending.length > 0)
    throw new StoreUnavailable(`The ${store.engine} database misses ${pending.join(", ")}. Run pnpm db:migrate on it first.`);
}

async function requireEmpty(store: Store) {
  for (const name of namesOf(store)) {
    const rows = await store.read.$count(tableOf(store, name));
    if (rows > 0) throw new StoreUnavailable(`The database to copy into is not empty: ${name} has ${rows} rows. Nothing was copied.`);
  }
}

/** In the order in which the schema defines them: what is referred to comes first. */
function namesOf(store: Store): string[] {
  return Object.keys(store.tables);
}

function tableOf(store: Store, name: string): SomeTable {
  return store.tables[name as keyof Tables] as unknown as SomeTable;
}

function keyOf(table: SomeTable): Column {
  const key = Object.values<Column>(getTableColumns(table)).find((column) => column.primary);
  if (key === undefined) throw new Error("a table without a key of one column cannot be copied in pages");
  return key;
}

function valueOf(row: Row | undefined, key: Column): unknown {
  return row?.[key.name as keyof Row];
}
