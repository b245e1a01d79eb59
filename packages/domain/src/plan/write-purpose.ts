import { insertPurpose, nameOfPerson, newestPurpose, type StoredPurpose, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type NewPurpose, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import { Collision } from "../collision.ts";
import type { Context } from "../context.ts";

/** Other words were written since this version was read: both come back. */
async function replaced(tx: Writer, newest: StoredPurpose, words: string): Promise<Collision> {
  const { id: itemId, version } = newest;
  const theirsBy = await nameOfPerson(tx, newest.writtenBy);
  return new Collision("purpose.replaced", {
    texts: { mine: words, theirs: newest.words, theirsBy, theirsAt: newest.writtenAt.getTime(), version },
    lost: { kind: "purpose", itemId, goalId: null, version, words: { words } },
  });
}

/** What the new version asks of the others. The first words always ask; the same words sent twice ask nothing. */
function askedBy({ words, change: asked }: NewPurpose, newest: StoredPurpose | null): NewPurpose["change"] {
  if (newest === null) return "asksAgain";
  return newest.words === words ? "small" : asked;
}

/**
 * The client writes why there is network support, as a new version (B1). A small change keeps the agreements; any other
 * asks everyone again. Nobody's agreement is ever carried to other words without that.
 */
export function writePurpose(ctx: Context, permit: Permit<"purpose.write">, written: NewPurpose): Promise<Changed> {
  const { words, basedOn } = written;
  return change(ctx, permit, async (tx, at) => {
    const newest = await newestPurpose(tx, permit);
    if (newest === null && basedOn !== null) throw new NotFound();
    if (newest !== null && newest.id !== basedOn && newest.words !== words) throw await replaced(tx, newest, words);
    const asked = askedBy(written, newest);
    const after = await insertPurpose(tx, permit, { words, change: asked, at });
    return {
      item: { id: after.id },
      event: { kind: "purpose.written", change: asked },
      place: { itemId: after.id },
      touched: [{ kind: "purpose", goalId: null, before: null, after }],
    };
  });
}
