import type { WordingRow } from "@naast/db";
import { mostEarlier, type PersonId, type PlanFile } from "@naast/vocabulary";
import type { FileKeys } from "./plan-file-keys.ts";

type EarlierWording = { words: string; at: string; actorId: PersonId };
type Asked = { itemId: string; column: string; now: string | null; author: PersonId; since: Date };

/** How one item was worded before it got the words of now: each wording once in a row, who wrote it and when, the oldest first. */
function earlierWordings(rows: readonly WordingRow[], { itemId, column, now, author, since }: Asked): EarlierWording[] {
  const own = rows.filter((row) => row.itemId === itemId);
  const said: EarlierWording[] = [];
  const say = (words: unknown, { at, actorId }: Pick<WordingRow, "at" | "actorId">) => {
    if (typeof words !== "string" || words === "" || said.at(-1)?.words === words) return;
    said.push({ words, at: at.toISOString(), actorId });
  };
  say(own[0]?.before?.[column], { at: since, actorId: author });
  for (const row of own) say(row.after?.[column], row);
  if (said.at(-1)?.words === now) said.pop();
  return said.slice(-mostEarlier);
}

/** The same inside the file: whoever wrote it by their key there. */
export function earlierToFile(rows: readonly WordingRow[], asked: Asked, keys: FileKeys): PlanFile["goals"][number]["earlier"] {
  return earlierWordings(rows, asked).map(({ words, at, actorId }) => ({ words, at, by: keys.of(actorId) }));
}
