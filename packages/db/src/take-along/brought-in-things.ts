import type { Id } from "@naast/vocabulary";
import type { BroughtIn } from "./brought-in-repository.ts";

/** Where things of the file stand here, by their key in it. */
export type StepHere = { id: Id<"Step">; goalId: Id<"Goal"> };
export type ThingsHere = {
  goals: ReadonlyMap<string, Id<"Goal">>;
  steps: ReadonlyMap<string, StepHere>;
  meetings: ReadonlyMap<string, Id<"Meeting">>;
};

/** What stands here under a key of the file; `null` for no key. */
export function here<Value>(found: ReadonlyMap<string, Value>, key: string | null): Value | null {
  return key === null ? null : (found.get(key) ?? null);
}

export const readersOf = ({ readers }: { readers: readonly string[] }, { personOf }: BroughtIn) =>
  readers.flatMap((key) => personOf(key) ?? []);
