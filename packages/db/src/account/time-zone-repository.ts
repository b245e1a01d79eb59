import type { Permit } from "@naast/policy";
import { timeZone } from "@naast/vocabulary";
import { eq } from "drizzle-orm";
import type { Reader } from "../store.ts";

/** Where the clocks of the holder of a permit stand. */
export async function ownTimeZone(read: Reader, { actorId }: Pick<Permit, "actorId">): Promise<string> {
  const { person } = read.tables;
  const [found] = await read.select({ timeZone: person.timeZone }).from(person).where(eq(person.id, actorId));
  return found?.timeZone ?? timeZone;
}
