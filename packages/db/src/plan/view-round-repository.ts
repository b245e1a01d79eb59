import type { Permit } from "@naast/policy";
import { type ClientId, type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, desc, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { type SeenValues, seenGoalIds, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredRound = Tables["viewRound"]["$inferSelect"];

/** `roundsOf` is empty without the label for goals, so that no round is found; `clientReads` is for the client alone. */
export type RoundValues = SeenValues & { clientId: ClientId; roundsOf: ClientId | ""; clientReads: ClientId | "" };

export function roundValues(permit: Permit): RoundValues {
  const { clientId, isClient, sees } = permit;
  const roundsOf = sees.labels.includes("goals") ? clientId : "";
  return { ...seenValues(permit, "goals"), clientId, roundsOf, clientReads: isClient ? clientId : "" };
}

/** A round is seen by the client and by who joins in, as long as they see the goal that it is about. */
export function isRoundSeen(read: Reader, { goal, viewRound, viewRoundPerson }: Tables, given: Given<RoundValues>): SQL | undefined {
  const joined = read
    .select({ id: viewRoundPerson.roundId })
    .from(viewRoundPerson)
    .where(and(eq(viewRoundPerson.clientId, given.clientId), eq(viewRoundPerson.personId, given.reader)));
  return and(
    eq(viewRound.clientId, given.roundsOf),
    isNull(viewRound.removedAt),
    or(eq(viewRound.clientId, given.clientReads), inArray(viewRound.id, joined)),
    or(isNull(viewRound.goalId), inArray(viewRound.goalId, seenGoalIds(read, { goal }, given))),
  );
}

const seenRounds = preparedRead((read, tables, given: Given<RoundValues>) => {
  const { goal, viewRound } = tables;
  return read
    .select({ round: viewRound, goalWords: goal.words, goalVersion: goal.version })
    .from(viewRound)
    .leftJoin(goal, eq(goal.id, viewRound.goalId))
    .where(isRoundSeen(read, tables, given))
    .orderBy(desc(viewRound.openedAt), desc(viewRound.id));
});

/** The rounds that the permit sees, the newest first, with the words of their goals now. */
export function listRounds(read: Reader, permit: Permit) {
  return seenRounds(read, roundValues(permit));
}

/** One round that the permit sees; null for any other, and for none. */
export async function readRound(read: Reader, permit: Permit, roundId: Id<"ViewRound">): Promise<StoredRound | null> {
  const rounds = await listRounds(read, permit);
  return rounds.find(({ round }) => round.id === roundId)?.round ?? null;
}

/** Who joins in, round by round. */
export function listRoundPeople(read: Reader, { clientId }: Permit) {
  const { viewRoundPerson } = read.tables;
  return read
    .select({ roundId: viewRoundPerson.roundId, personId: viewRoundPerson.personId })
    .from(viewRoundPerson)
    .where(eq(viewRoundPerson.clientId, clientId))
    .orderBy(asc(viewRoundPerson.id))
    .then((rows) => rows);
}

type Opened = Pick<StoredRound, "goalId" | "question"> & { personIds: readonly PersonId[]; at: Date };

export async function insertRound(tx: Writer, permit: Permit<"threeViews.open">, opened: Opened): Promise<StoredRound> {
  const { goalId, question, personIds, at } = opened;
  const { clientId } = permit;
  const [row] = await tx
    .insert(tx.tables.viewRound)
    .values({ id: newId("ViewRound"), clientId, goalId, question, openedAt: at })
    .returning();
  if (!row) throw new Error("the round was not opened");
  const people = personIds.map((personId) => ({ clientId, roundId: row.id, personId }));
  if (people.length > 0) await tx.insert(tx.tables.viewRoundPerson).values(people);
  return row;
}

export function updateRound(
  tx: Writer,
  permit: Permit<"threeViews.close" | "threeViews.settle">,
  { before, set }: Update<StoredRound>,
): Promise<StoredRound> {
  return updateVersioned(tx, permit, { table: tx.tables.viewRound, before, set });
}
