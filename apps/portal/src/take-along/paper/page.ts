import { formatDate } from "@naast/text";
import { dayOf, type PlanFile } from "@naast/vocabulary";
import type { Translate, Writing } from "../../plan/words.ts";

/** What the pages of a plan on paper are made from. */
export type Page = { plan: PlanFile; t: Translate; writing: Writing };

export const dayIn = (moment: string, writing: Writing) => formatDate(dayOf(Date.parse(moment)), writing);

/** Somebody by their name in the file; for who is not in it, "somebody". */
export function nameIn({ plan, t }: Page, key: string | null): string {
  return plan.people.find((person) => person.key === key)?.name ?? t("shared.someone");
}

/** The same, where nobody is the client. */
export function speakerIn(page: Page, key: string | null): string {
  return key === null ? page.t("portalTakeAlong.page.me") : nameIn(page, key);
}

/** What is there of these, in one line. */
export const joined = (parts: readonly (string | null | undefined)[], between = " · ") => parts.filter((one) => one).join(between);
