import { idOf } from "@naast/vocabulary";

/** What an identifier is of; two hexadecimal digits of it say so. */
const kinds = {
  clientPerson: "01",
  member: "02",
  worker: "03",
  client: "04",
  networkMember: "05",
  assignment: "06",
  grant: "07",
  purpose: "08",
  agreement: "09",
  goal: "0a",
  step: "0b",
  ownView: "0c",
  comment: "0d",
  proposal: "0e",
  contactMoment: "0f",
  meeting: "10",
  change: "11",
  access: "12",
} as const;
export type Kind = keyof typeof kinds;

/** Identifiers are ordered in time, as version 7 is: by the place within a plan first, then by plan. */
const firstMoment = 0x019b_0000_0000;
const apart = 1_000_000;

/** SQL that makes the identifier of the `item`th of its kind in plan `plan`; both are SQL expressions. */
export function idSql(kind: Kind, { item = "0", plan = "plan.n" }: { item?: string; plan?: string } = {}): string {
  const moment = `(${firstMoment} + (${item}) * ${apart} + (${plan}))`;
  return `printf('%08x-%04x-7${kinds[kind]}0-8000-%012x', ${moment} >> 16, ${moment} & 65535, ${plan})`;
}

/** The same identifier, outside SQL. */
function textOf(kind: Kind, { item, plan }: { item: number; plan: number }): string {
  const moment = (firstMoment + item * apart + plan).toString(16).padStart(12, "0");
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${kinds[kind]}0-8000-${plan.toString(16).padStart(12, "0")}`;
}

export const clientIdAt = (plan: number) => idOf("Client").parse(textOf("client", { item: 0, plan }));
export const goalIdAt = (plan: number, item: number) => idOf("Goal").parse(textOf("goal", { item, plan }));
export const workerId = idOf("Person").parse(textOf("worker", { item: 0, plan: 0 }));
export const clientPersonIdAt = (plan: number) => idOf("Person").parse(textOf("clientPerson", { item: 0, plan }));
