import type { Snapshot } from "@naast/db";
import { Conflict, type ConflictReason, type Id, type ItemKind, type TwoTexts } from "@naast/vocabulary";

/** What somebody sent and what was not taken. `version` is the one that stands. */
export type LostWords = { kind: ItemKind; itemId: string; goalId: Id<"Goal"> | null; version: number; words: Snapshot };

/** A conflict of words. It carries what was sent, so that it can be kept once the change is rolled back. */
export class Collision extends Conflict {
  readonly lost: LostWords;
  constructor(reason: ConflictReason, { texts, lost }: { texts: TwoTexts; lost: LostWords }) {
    super(reason, texts);
    this.lost = lost;
  }
}
