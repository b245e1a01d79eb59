import type { PersonId } from "@naast/vocabulary";
import { eq } from "drizzle-orm";
import type { Writer } from "../store.ts";

/** How somebody wanted word, what was on its way to them, and their calendar: with their account it goes. */
export async function eraseMessages(tx: Writer, personId: PersonId): Promise<void> {
  const { calendarFeed, letter, message, messageSettings } = tx.tables;
  for (const table of [calendarFeed, message, letter, messageSettings]) await tx.delete(table).where(eq(table.personId, personId));
}
