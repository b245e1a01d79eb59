import type { Day } from "@naast/vocabulary";
import { and, gte, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Tables } from "../tables.ts";

/** Assignments that hold on this day: they began, have not been ended, and their last day has not gone by. */
export function isAssignedOn(assignment: Tables["assignment"], day: Day): SQL | undefined {
  return and(isNull(assignment.endedAt), lte(assignment.fromDay, day), or(isNull(assignment.untilDay), gte(assignment.untilDay, day)));
}
