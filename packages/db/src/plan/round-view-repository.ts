import type { Permit } from "@naast/policy";
import { type Id, newId, type ViewSide } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isRoundSeen, type RoundValues, roundValues } from "./view-round-repository.ts";

export type StoredRoundView = Tables["roundView"]["$inferSelect"];

/**
 * The one place where it is decided whose words of a round are read: one's own, and those of the others once one's own are
 * there. For every reader alike, the client too.
 */
const seenViews = preparedRead((read, tables, given: Given<RoundValues>) => {
  const { person, roundView, viewRound } = tables;
  const rounds = read
    .select({ id: viewRound.id })
    .from(viewRound)
    .where(isRoundSeen(read, tables, given));
  const written = read
    .select({ id: roundView.roundId })
    .from(roundView)
    .where(and(eq(roundView.clientId, given.clientId), eq(roundView.personId, given.reader), isNull(roundView.removedAt)));
  return read
    .select({ view: roundView, personName: person.name })
    .from(roundView)
    .innerJoin(person, eq(person.id, roundView.personId))
    .where(
      and(
        eq(roundView.clientId, given.clientId),
        isNull(roundView.removedAt),
        inArray(roundView.roundId, rounds),
        or(eq(roundView.personId, given.reader), inArray(roundView.roundId, written)),
      ),
    )
    .orderBy(asc(roundView.createdAt), asc(roundView.id));
});

/** What was said in rounds, as far as the permit may read it by now. */
export function listSeenRoundViews(read: Reader, permit: Permit) {
  return seenViews(read, roundValues(permit));
}

/** One's own words in a round, also when they were taken away. */
export async function readOwnRoundView(
  read: Reader,
  permit: Permit<"threeViews.write" | "threeViews.takeAway">,
  roundId: Id<"ViewRound">,
): Promise<StoredRoundView | null> {
  const { roundView } = read.tables;
  const own = and(eq(roundView.clientId, permit.clientId), eq(roundView.roundId, roundId), eq(roundView.personId, permit.actorId));
  const [found] = await read.select().from(roundView).where(own);
  return found ?? null;
}

type Said = { roundId: Id<"ViewRound">; side: ViewSide; words: string | null; at: Date };

export async function insertRoundView(
  tx: Writer,
  permit: Permit<"threeViews.write">,
  { roundId, side, words, at }: Said,
): Promise<StoredRoundView> {
  const { clientId, actorId: personId } = permit;
  const [row] = await tx
    .insert(tx.tables.roundView)
    .values({ id: newId("RoundView"), clientId, roundId, personId, side, words, createdAt: at, changedAt: at })
    .returning();
  if (!row) throw new Error("the words were not kept");
  return row;
}

export function updateRoundView(
  tx: Writer,
  permit: Permit<"threeViews.write" | "threeViews.takeAway">,
  { before, set }: Update<StoredRoundView>,
): Promise<StoredRoundView> {
  return updateVersioned(tx, permit, { table: tx.tables.roundView, before, set });
}
