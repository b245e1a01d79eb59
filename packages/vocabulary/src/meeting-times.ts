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
