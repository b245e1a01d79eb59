import type { StoredProposal, Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, NotFound } from "@naast/vocabulary";
import type { Told, Touched } from "../change.ts";

export type Deciding = Permit<"proposal.decide">;
/** `words` are those of the proposal, or the client's own when they changed them. */
export type CarriedOut = { proposal: StoredProposal; words: string; today: Day; at: Date };
/** The items that the yes changed, and what else is told of it. */
export type Outcome = { touched: readonly Touched[]; also?: readonly Told[] };
export type CarryOut = (tx: Writer, permit: Deciding, carried: CarriedOut) => Promise<Outcome>;

/** What a proposal of its kind is always about; `NotFound` when it is gone. */
export function present<Value>(value: Value | null): Value {
  if (value === null) throw new NotFound();
  return value;
}
