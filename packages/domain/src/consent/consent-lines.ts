import type { GrantWithNames } from "@naast/db";
import type { ConsentLine, Day } from "@naast/vocabulary";

/** The history of consent as both read it: the client about somebody, and that person about themselves. */
export function consentLines(rows: readonly GrantWithNames[], today: Day): readonly ConsentLine[] {
  return rows.map(({ grant, givenByName, withdrawnByName }) => ({
    id: grant.id,
    label: grant.label,
    givenAt: grant.givenAt.getTime(),
    givenByName,
    way: grant.way,
    endsOn: grant.endsOn,
    textShown: grant.textShown,
    withdrawnAt: grant.withdrawnAt?.getTime() ?? null,
    withdrawnByName,
    state: grant.withdrawnAt !== null ? "withdrawn" : grant.endsOn < today ? "ended" : "running",
  }));
}
