import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { migratePostgres } from "./migrate.ts";

type Scratch = { url: string; drop: () => Promise<void> };

/** Name of the database from which the scratch databases of this run are copied; a run without one migrates each of them. */
export const templateVariable = "DATABASE_TEMPLATE_TEST";

/** A database of its own on a server for tests, migrated; `drop` removes it. */
export async function createScratchDatabase(serverUrl: string): Promise<Scratch> {
  const template = process.env[templateVariable];
  if (template) return create(serverUrl, `template ${template}`);
  const scratch = await create(serverUrl, "template template0 encoding 'UTF8' locale 'C'");
  await migratePostgres(scratch.url);
  return scratch;
}

async function create(serverUrl: string, as: string): Promise<Scratch> {
  const name = `naast_test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `create database ${name} ${as}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
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
