import type { Permit } from "@naast/policy";
import { newId } from "@naast/vocabulary";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";

/** How it went, as the client answered it elsewhere. Nobody reads it here until the client shares it anew. */
export async function insertBroughtLines(
  tx: Writer,
  { clientId, actorId: personId }: Permit<"plan.bringIn">,
  { plan, at }: BroughtIn,
): Promise<void> {
  const { check, measureLine } = tx.tables;
  for (const { measure: measureKey, checks } of plan.lines) {
    const lineId = newId("MeasureLine");
    await tx.insert(measureLine).values({ id: lineId, clientId, personId, measureKey, createdAt: at });
    for (const { at: answered, words: noteWords, ...answers } of checks) {
      await tx
        .insert(check)
        .values({ ...answers, id: newId("Check"), clientId, lineId, personId, noteWords, answeredAt: new Date(answered) });
    }
  }
}
