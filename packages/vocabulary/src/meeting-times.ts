import { z } from "zod";

/** How somebody can come at a time that is offered. No answer is no answer. */
export const timeAnswers = ["can", "ifNeeded", "cannot"] as const;
export type TimeAnswer = (typeof timeAnswers)[number];

/** So many times can be offered at once; more is no choice. */
export const mostTimes = 12;

/** What somebody says about some of the times: the moment and how they can come. */
export const timesSaid = z
  .array(z.string().regex(/^\d{1,15} (can|ifNeeded|cannot)$/))
  .max(mostTimes)
  .default([]);

const prefix = "time.";
/** The name of the field in which somebody answers about one time. */
export const timeField = (startsAt: number) => `${prefix}${startsAt}`;

/** What a form sends, one field for each time, with these as one list, as the schemas read it. */
export function gatherTimes(sent: unknown): Record<string, unknown> {
  const values = Object.entries(sent ?? {});
  const times = values.flatMap(([name, answer]) =>
    name.startsWith(prefix) && answer !== "" ? [`${name.slice(prefix.length)} ${answer}`] : [],
  );
  return { ...Object.fromEntries(values.filter(([name]) => !name.startsWith(prefix))), times };
}
