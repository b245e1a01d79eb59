import { addLetter, type DueMessage, endMessages, listDueMessages, readReachIn } from "@naast/db";
import type { Context } from "../context.ts";

const atOnce = 500;

type Reached = DueMessage & { channel: "email" | "text" };

/** One person is told once of all that is due for them, in each organisation: these go in one letter. */
const letterKey = ({ personId, app, organisationId, channel }: Reached) => `${personId} ${app} ${organisationId} ${channel}`;

/** Puts what is due in letters, one for each person. Who wants no word any more gets none. Answers how many letters there are. */
export function gatherLetters({ store, clock }: Pick<Context, "store" | "clock">): Promise<number> {
  const at = clock.now();
  return store.write(async (tx) => {
    const due = await listDueMessages(tx, { now: at, limit: atOnce });
    const letters = new Map<string, readonly Reached[]>();
    const off: DueMessage[] = [];
    for (const message of due) {
      const reach = await readReachIn(tx, message);
      if (reach === "none") off.push(message);
      else {
        // Without an address there is a letter all the same: it ends on the list of what did not leave.
        const reached: Reached = { ...message, channel: reach === "noAddress" ? "email" : reach.channel };
        letters.set(letterKey(reached), [...(letters.get(letterKey(reached)) ?? []), reached]);
      }
    }
    await endMessages(tx, { ids: off.map(({ id }) => id), outcome: "off", at });
    for (const messages of letters.values()) await addLetter(tx, { channel: messages[0]?.channel ?? "email", messages, at });
    return letters.size;
  });
}
