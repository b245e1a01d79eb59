import type { Store, Tables } from "@naast/db";

/** The log grows with every call, whatever becomes of it; and a wrong PIN is counted, because it was refused. */
const left: ReadonlySet<string> = new Set<keyof Tables>(["accessLog", "signInTry"]);

export type AllRows = Readonly<Record<string, string>>;

/** Every row of every table but the access log and the wrong tries, as text: two of these are equal when nothing at all was written. */
export async function allRows({ read, tables }: Store): Promise<AllRows> {
  const entries = Object.entries(tables).filter(([name]) => !left.has(name));
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, table]) => [name, JSON.stringify(await read.select().from(table))] as const)),
  );
}

/** The same store, and how many writes were asked of it so far: without one nothing can have changed. */
export function countWrites(store: Store): { store: Store; writes: () => number } {
  let count = 0;
  const write: Store["write"] = (work) => {
    count += 1;
    return store.write(work);
  };
  return { store: { ...store, write }, writes: () => count };
}
