import { Conflict, type ConflictReason, fieldProblemOf, Invalid, NotFound, Refused, TooMany, type TwoTexts } from "@naast/vocabulary";
import { TRPCError } from "@trpc/server";
import { ZodError, type z } from "zod";

/** A failure as an app reads it, over HTTP and in the same process alike. */
export type Failure =
  | { kind: "signedOut" | "refused" | "notFound" | "bug" }
  | { kind: "conflict"; reason: ConflictReason; texts: TwoTexts | null }
  | { kind: "invalid"; fields: Readonly<Record<string, string>> }
  | { kind: "tooMany"; retryAfter: number };

function textOf({ message, code }: z.core.$ZodIssue): string {
  const problem = fieldProblemOf(message);
  const wantsChoice = code === "invalid_value" || code === "invalid_union";
  return problem === "lookAgain" && wantsChoice ? "choose" : problem;
}

function fieldsOf(error: ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join(".") || "form", textOf(issue)]));
}

/** A failure of our own, thrown by a verb, a rule or a schema; null for anything else. */
function ownFailure(cause: unknown): Failure | null {
  if (cause instanceof Refused) return { kind: "refused" };
  if (cause instanceof NotFound) return { kind: "notFound" };
  if (cause instanceof Conflict) return { kind: "conflict", reason: cause.reason, texts: cause.texts };
  if (cause instanceof Invalid) return { kind: "invalid", fields: cause.fields };
  if (cause instanceof ZodError) return { kind: "invalid", fields: fieldsOf(cause) };
  return cause instanceof TooMany ? { kind: "tooMany", retryAfter: cause.retryAfter } : null;
}

/** What tRPC says by itself: nobody signed in, no such procedure, a call that cannot be read. */
const failureOfCode: Partial<Record<TRPCError["code"], Failure>> = {
  UNAUTHORIZED: { kind: "signedOut" },
  NOT_FOUND: { kind: "notFound" },
  BAD_REQUEST: { kind: "invalid", fields: { form: "lookAgain" } },
  PARSE_ERROR: { kind: "invalid", fields: { form: "lookAgain" } },
  METHOD_NOT_SUPPORTED: { kind: "invalid", fields: { form: "lookAgain" } },
  UNSUPPORTED_MEDIA_TYPE: { kind: "invalid", fields: { form: "lookAgain" } },
  CLIENT_CLOSED_REQUEST: { kind: "invalid", fields: { form: "lookAgain" } },
};

/** What went wrong, of anything that was thrown. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCError)) return ownFailure(error) ?? { kind: "bug" };
  return ownFailure(error.cause) ?? failureOfCode[error.code] ?? { kind: "bug" };
}

const codes = {
  signedOut: "UNAUTHORIZED",
  refused: "FORBIDDEN",
  notFound: "NOT_FOUND",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  tooMany: "TOO_MANY_REQUESTS",
  bug: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<Failure["kind"], TRPCError["code"]>;

/** Gives a thrown failure its code: the only place where ours meet tRPC's. */
export function withCode(error: TRPCError): TRPCError {
  const code = codes[failureOf(error).kind];
  return code === error.code ? error : new TRPCError({ code, message: code, cause: error.cause });
}
