import type { z } from "zod";

/** For each field that does not hold, the key of a sentence (namespace `invalid`) that says what to do. */
export type FieldFailures = Readonly<Record<string, string>>;

/** The first thing to do per field, from what a schema of the vocabulary found. */
export function fieldFailuresOf(error: z.ZodError): FieldFailures {
  const failures: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    failures[field] ??= issue.message;
  }
  return failures;
}
