import { findByStopWord, stopMessages as stopStored } from "@naast/db";
import { NotFound, newId } from "@naast/vocabulary";
import { authoriseSelf } from "../authorise.ts";
import type { Context } from "../context.ts";

/** One press, without signing in: no messages any more, of any plan. `NotFound` for a word that nobody has. */
export async function stopMessages(world: Omit<Context, "actor">, { stopHash }: { stopHash: string }): Promise<void> {
  const personId = await findByStopWord(world.store.read, stopHash);
  if (personId === null) throw new NotFound();
  const at = world.clock.now();
  const signedIn = { app: "portal", strength: "one", sessionId: newId("Session"), signedInAt: at, sharedDevice: false } as const;
  const permit = await authoriseSelf({ ...world, actor: { ...signedIn, personId } }, "messages.stop");
  await world.store.write((tx) => stopStored(tx, permit, { at }));
}
