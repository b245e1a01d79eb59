import { nameOfPerson, type Snapshot, stateAt, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id, ItemKind, PersonId } from "@naast/vocabulary";
import { Collision } from "./collision.ts";

type Values = Readonly<Record<string, string | null>>;
type Current = { id: string; version: number; changedAt: Date };

/** What somebody sends over what stands. `version` is the one they had read; `texts` are the fields that people write. */
type Sent<Words extends Values> = {
  kind: ItemKind;
  goalId: Id<"Goal"> | null;
  current: Current & NoInfer<Words>;
  currentBy: PersonId;
  version: number;
  mine: Words;
  texts: readonly (keyof Words & string)[];
};

async function stateRead<Words extends Values>(
  tx: Writer,
  permit: Permit,
  { current, version }: Pick<Sent<Words>, "current" | "version">,
): Promise<Snapshot> {
  if (current.version === version) return current;
  return (await stateAt(tx, permit, { itemId: current.id, version })) ?? {};
}

/**
 * Puts what somebody wrote over what stands, field by field: a field they left alone keeps what another wrote in the
 * meantime. When both wrote the same text anew, nothing is written over: a `Collision` with both texts.
 */
export async function mergeWords<Words extends Values>(tx: Writer, permit: Permit, sent: Sent<Words>): Promise<Words> {
  const { kind, goalId, current, currentBy, mine, texts } = sent;
  const read = await stateRead(tx, permit, sent);
  const both = texts.find((field) => mine[field] !== current[field] && mine[field] !== read[field] && current[field] !== read[field]);
  if (both !== undefined) {
    const theirsBy = await nameOfPerson(tx, currentBy);
    const theirsAt = current.changedAt.getTime();
    throw new Collision("words.changed", {
      texts: { mine: mine[both] ?? "", theirs: current[both] ?? "", theirsBy, theirsAt, version: current.version },
      lost: { kind, itemId: current.id, goalId, version: current.version, words: mine },
    });
  }
  const theirs: Partial<Words> = {};
  for (const field in mine) if (mine[field] === read[field]) theirs[field] = current[field];
  return { ...mine, ...theirs };
}
