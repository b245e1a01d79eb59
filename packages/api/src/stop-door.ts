// The door of who wants no messages any more: one press, and no signing in. Not in the router: there is no session.
import { currentEntrance, type Entrance, hashOfStopWord, steadily, takeStopTurn } from "@naast/auth/message-entrance";
import { type Context, openWorld, stopMessages } from "@naast/domain";
import { NotFound, stopWord } from "@naast/vocabulary";

/** What the door needs of the world; tests hand in their own. */
export type StopWorld = { entrance: Entrance; world: () => Promise<Omit<Context, "actor">> };

/**
 * Stops all messages of whose word this is. A word that nobody has ends in the same way and after the same time: who tries
 * words out learns nothing. `TooMany` after too many tries.
 */
export async function stopByWord(asked: { word: string; address: string }, given?: StopWorld): Promise<void> {
  const { entrance, world } = given ?? { entrance: await currentEntrance(), world: openWorld };
  await takeStopTurn(entrance, asked.address);
  await steadily(async () => {
    const word = stopWord.safeParse(asked.word);
    if (!word.success) return;
    try {
      await stopMessages(await world(), { stopHash: hashOfStopWord(entrance.settings, word.data) });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  });
}
