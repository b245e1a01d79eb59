import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { migratePostgres } from "./migrate.ts";

/** A database of its own on a server for tests, migrated; `drop` removes it. */
export async function createScratchDatabase(serverUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `naast_test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `create database ${name} template template0 encoding 'UTF8' locale 'C'`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migratePostgres(url.href);
  return { url: url.href, drop: () => runOnServer(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function runOnServer(url: string, statement: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
