import { hasShape, type PhaseWithReaders, type Reader, readPhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, Invalid, NotFound, type PhaseShape } from "@naast/vocabulary";

/** A phase that the actor sees. `NotFound` for any other, and for none. */
export async function requirePhase(read: Reader, permit: Permit, phaseId: Id<"RelapsePhase">): Promise<PhaseWithReaders> {
  const phase = await readPhase(read, permit, phaseId);
  if (!phase) throw new NotFound();
  return phase;
}

/** A phase is known by its shape, so there is one of each. `Invalid` when another has it. */
export async function requireFreeShape(
  read: Reader,
  permit: Permit<"relapse.addPhase" | "relapse.changePhase">,
  { shape, but }: { shape: PhaseShape; but: Id<"RelapsePhase"> | null },
): Promise<void> {
  if (await hasShape(read, permit, { shape, but })) throw new Invalid({ shape: "shapeTaken" });
}
