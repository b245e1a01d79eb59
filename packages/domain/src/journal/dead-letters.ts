import { dropDeadLetter, listDeadLetters, retryDeadLetter } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { type DeadLetterView, type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** What did not leave: when, how and why. Never to whom, of whom or about what. */
export async function readDeadLetters(ctx: Context, permit: ShelterPermit<"deadLetter.list">): Promise<readonly DeadLetterView[]> {
  const found = await listDeadLetters(ctx.store.read, permit);
  return found.map(({ createdAt, closedAt, reason, ...letter }) => ({
    ...letter,
    reason: reason ?? "unknown",
    createdAt: createdAt.getTime(),
    closedAt: (closedAt ?? createdAt).getTime(),
  }));
}

type Decision = { letterId: Id<"Letter">; decision: "retry" | "drop" };

/** Tries one anew, or lets it go. Whether its reader may still hear of it is asked again then. */
export async function decideDeadLetter(
  ctx: Context,
  permit: ShelterPermit<"deadLetter.decide">,
  { letterId, decision }: Decision,
): Promise<void> {
  const at = ctx.clock.now();
  const decide = decision === "retry" ? retryDeadLetter : dropDeadLetter;
  if (!(await ctx.store.write((tx) => decide(tx, permit, { letterId, at })))) throw new NotFound();
}
