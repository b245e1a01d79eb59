import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";

/** The store that this process was started for (`DATABASE_URL`). Opened at the first call, so never during a build. */
export function currentStore(): Promise<Store> {
  const url = process.env["DATABASE_URL"];
  if (!url) throw new Error("DATABASE_URL is not set: name a SQLite file (file:.data/naast.db) or a PostgreSQL address");
  return openStore({ url });
}
