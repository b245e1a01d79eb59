import type { Permit } from "@naast/policy";
import { type ClientId, type Label, type PersonId, visibilities } from "@naast/vocabulary";
import { and, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Given } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";

/** What a permit sees, as values for the one condition below. Empty words match no visibility. */
export type SeenValues = { see1: string; see2: string; see3: string; see4: string; seeTicked: string; reader: PersonId };

/** What the visibilities alone let a permit see. NOTE: only together with a check of the label; else use `seenValues`. */
export function visibilityValues({ sees, actorId: reader }: Pick<Permit, "sees" | "actorId">): SeenValues {
  const [see1 = "", see2 = "", see3 = "", see4 = ""] = sees.visibilities;
  return { see1, see2, see3, see4, seeTicked: sees.chosen ? "chosen" : "", reader };
}

/** Without the label nothing is seen, whatever the visibility of the item (`product.md`: grant *and* visibility). */
export function seenValues(permit: Permit, label: Label): SeenValues {
  if (permit.sees.labels.includes(label)) return visibilityValues(permit);
  return { see1: "", see2: "", see3: "", see4: "", seeTicked: "", reader: permit.actorId };
}

/** Of the network map: all of it for the client and for who sits beside them with their yes, whatever was shared before. */
export function mapSeenValues(permit: Permit): SeenValues {
  if (!permit.sees.wholeMap) return seenValues(permit, "networkMap");
  const [see1, see2, see3, see4] = visibilities;
  return { see1, see2, see3, see4, seeTicked: "chosen", reader: permit.actorId };
}

type SharedTable =
  | Tables["goal"]
  | Tables["meeting"]
  | Tables["contactMoment"]
  | Tables["networkNode"]
  | Tables["portrait"]
  | Tables["relapsePhase"]
  | Tables["proposal"];

/**
 * The condition under which an item is seen. Lists, single reads, counts, timeline, print and live messages all use
 * this one, so they cannot disagree.
 */
export function isSeen(read: Reader, item: SharedTable, given: Given<SeenValues>): SQL | undefined {
  const { chosenReader } = read.tables;
  const ticked = read
    .select({ one: sql`1` })
    .from(chosenReader)
    .where(and(eq(chosenReader.itemId, item.id), eq(chosenReader.personId, given.reader)));
  return or(
    inArray(item.visibility, [given.see1, given.see2, given.see3, given.see4]),
    and(eq(item.visibility, given.seeTicked), exists(ticked)),
  );
}

/** Items that were not taken away and that are seen. */
export function isShown(read: Reader, item: SharedTable, given: Given<SeenValues>): SQL | undefined {
  return and(isNull(item.removedAt), isSeen(read, item, given));
}

/** A step follows its goal, or is narrower. Its goal's condition is asked beside this one. */
export function isStepSeen(step: Tables["step"], given: Given<SeenValues>): SQL | undefined {
  return or(sql`${step.visibility} is null`, inArray(step.visibility, [given.see1, given.see2, given.see3, given.see4]));
}

/** Ids of the goals of this plan that are seen. It does not depend on the rows beside it, so an engine makes the list once. */
export function seenGoalIds(read: Reader, { goal }: Pick<Tables, "goal">, given: Given<SeenValues & { clientId: ClientId }>) {
  return read
    .select({ id: goal.id })
    .from(goal)
    .where(and(eq(goal.clientId, given.clientId), isShown(read, goal, given)));
}
