import type { Permit } from "@naast/policy";
import { newId, type PlanFile } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";

type Bringing = Permit<"plan.bringIn">;
type Phase = PlanFile["relapse"]["phases"][number];

async function insertBroughtPhase(tx: Writer, permit: Bringing, { phase, personOf }: Pick<BroughtIn, "personOf"> & { phase: Phase }) {
  const { clientId } = permit;
  const { readers, requests, at, ...words } = phase;
  const [id, createdAt] = [newId("RelapsePhase"), new Date(at)];
  // Another house, another night: the client says anew whether it reads this.
  await tx.insert(tx.tables.relapsePhase).values({ ...words, id, clientId, atNight: false, createdAt, changedAt: createdAt });
  const readerIds = words.visibility === "chosen" ? readers.flatMap((reader) => personOf(reader) ?? []) : [];
  await setChosenReaders(tx, permit, { itemKind: "relapsePhase", itemId: id, readerIds });
  for (const { doer, words: asked, state, at: askedAt } of requests) {
    const doerId = personOf(doer);
    if (!doerId) continue;
    const row = { id: newId("RelapseRequest"), clientId, phaseId: id, doerId, words: asked, state, createdAt: new Date(askedAt) };
    await tx.insert(tx.tables.relapseRequest).values(row);
  }
}

/** The plan for when it gets harder, as the client made it elsewhere. */
export async function insertBroughtRelapse(tx: Writer, permit: Bringing, { plan, at, personOf }: BroughtIn): Promise<void> {
  const { clientId } = permit;
  const { phases, calls, ...card } = plan.relapse;
  for (const phase of phases) await insertBroughtPhase(tx, permit, { phase, personOf });
  for (const [index, call] of calls.entries()) {
    const createdAt = new Date(at.getTime() + index);
    await tx.insert(tx.tables.relapseCall).values({ ...call, id: newId("RelapseCall"), clientId, createdAt });
  }
  if (Object.values(card).every((value) => value === null)) return;
  await tx.insert(tx.tables.crisisCard).values({ ...card, id: newId("CrisisCard"), clientId, createdAt: at, changedAt: at });
}
