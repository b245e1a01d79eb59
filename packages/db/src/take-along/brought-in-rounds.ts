import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";
import { here } from "./brought-in-things.ts";

/** Rounds of three views: who was asked, and what was said as far as the client had read it. */
export async function insertBroughtRounds(
  tx: Writer,
  { clientId, actorId }: Permit<"plan.bringIn">,
  { plan, personOf, goals }: BroughtIn & { goals: ReadonlyMap<string, Id<"Goal">> },
): Promise<void> {
  const { roundView, viewRound, viewRoundPerson } = tx.tables;
  for (const { goal, question, openedAt, closedAt, people, views } of plan.rounds) {
    const roundId = newId("ViewRound");
    const times = { openedAt: new Date(openedAt), closedAt: closedAt === null ? null : new Date(closedAt) };
    await tx.insert(viewRound).values({ ...times, id: roundId, clientId, goalId: here(goals, goal), question });
    for (const personId of people.flatMap((key) => personOf(key) ?? []))
      await tx.insert(viewRoundPerson).values({ clientId, roundId, personId });
    for (const { by, side, words, at, changedAt } of views) {
      const said = { side, words, createdAt: new Date(at), changedAt: new Date(changedAt) };
      await tx.insert(roundView).values({ ...said, id: newId("RoundView"), clientId, roundId, personId: personOf(by) ?? actorId });
    }
  }
}
