import type { Store } from "@naast/db";

const url = "file:the store of a test";

/** Makes a store the one that this process was started for, until the answer is called. */
export function asCurrentStore(store: Store): () => void {
  const before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = url;
  globalThis.naastStores ??= new Map();
  globalThis.naastStores.set(url, Promise.resolve(store));
  return () => {
    globalThis.naastStores?.delete(url);
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
  };
}
