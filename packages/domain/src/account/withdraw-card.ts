import type { Permit } from "@naast/policy";
import type { Context } from "../context.ts";
import { takeCardBack } from "./replace-card.ts";

/** A client's lost card works no longer. `NotFound` when there is no card in use. */
export function withdrawCard(ctx: Context, permit: Permit<"card.withdraw">): Promise<void> {
  return takeCardBack(ctx, permit, { holderId: permit.clientPersonId });
}
