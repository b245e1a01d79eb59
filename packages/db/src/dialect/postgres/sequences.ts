import { type Column, getTableColumns, getTableName } from "drizzle-orm";
import { Client } from "pg";
import { tables } from "./schema.ts";

/** After rows came in with their numbers: lets each sequence go on after the highest one. */
export async function continueSequences(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const table of Object.values(tables)) {
      const counted = Object.values<Column>(getTableColumns(table)).find((column) => column.primary && column.dataType === "number");
      if (counted === undefined) continue;
      const name = `"${getTableName(table)}"`;
      const sequence = `pg_get_serial_sequence('${name}', '${counted.name}')`;
      // Without rows the first number is 1, and has not been given yet.
      await client.query(
        `select setval(${sequence}, coalesce(max("${counted.name}"), 1), max("${counted.name}") is not null) from ${name}`,
      );
    }
  } finally {
    await client.end();
  }
}
