import type { Table } from "drizzle-orm";
import type { Tables } from "../tables.ts";

/**
 * identifying: says who somebody is, or refers to a person.
 * sensitive: says something about their life that they may want to keep to themselves.
 * plain: neither, by itself.
 */
export type PersonalClass = "identifying" | "sensitive" | "plain";

/** How long a row is kept. Decision 0009 gives the reasons. */
export const periods = {
  account: "as long as the account",
  session: "until the session ends",
  signIn: "at most one day",
  work: "as long as somebody works here",
  organisation: "as long as the organisation uses Naast",
  plan: "as long as the plan; it goes with it, as a whole",
  evidence: "as long as a complaint is possible: five years after it ended",
  accessLog: "at least five years (NEN 7513), also after the plan",
  mail: "until it is sent",
  letter: "until 30 days after it was sent or given up",
  moment: "a few minutes",
} as const;
export type Period = keyof typeof periods;

type ColumnsOf<T extends Table> = keyof T["_"]["columns"] & string;

/** A column inherits what its table is for and how long that is kept, unless it says otherwise. */
export type ColumnPrivacy = PersonalClass | { class: PersonalClass; purpose: string };

export type TablePrivacy<T extends Table> = {
  purpose: string;
  kept: Period;
  columns: { [Column in ColumnsOf<T>]: ColumnPrivacy };
};

/** A table without a line, or a column without a class, does not compile. */
export type Privacy = { [Name in keyof Tables]: TablePrivacy<Tables[Name]> };
