import { addMessages, type Letter, listRemindable, markLetterSent, readMessageSettings, readReachOf } from "@naast/db";
import { messageDueAt, oneDay, timeZone, usualQuietHours } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** After a week there is one kind reminder of what still waits for somebody's answer, and never another one. */
const reminderAfter = 7 * oneDay;

/** The server has the letter: what it told is told. What asks for an answer gets its one reminder, if it still waits by then. */
export function closeLetter({ store, clock }: Pick<Context, "store" | "clock">, letter: Letter, holder: string): Promise<void> {
  const at = clock.now();
  return store.write(async (tx) => {
    const { quietFrom, quietUntil } = (await readMessageSettings(tx, { actorId: letter.personId })) ?? usualQuietHours;
    const reach = await readReachOf(tx, letter.personId);
    const times = { rhythm: "each" as const, quietFrom, quietUntil, timeZone: reach?.timeZone ?? timeZone };
    const dueAt = messageDueAt(new Date(at.getTime() + reminderAfter), times);
    const asked = await listRemindable(tx, letter.id);
    await addMessages(
      tx,
      asked.map((message) => ({ ...message, round: "reminder" as const, dueAt })),
    );
    await markLetterSent(tx, { id: letter.id, holder, at });
  });
}
