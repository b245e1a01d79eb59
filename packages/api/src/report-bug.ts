import { TRPCError } from "@trpc/server";
import { failureOf } from "./failures.ts";

/** Where in the program, as a line of a stack ends: "…/add-step.ts:12:5". */
const place = /^\s+at .*:\d+:\d+\)?$/;

/** The places of a stack. What comes before them is the message: those of the database carry what people wrote. */
function places({ stack = "", message }: Error): readonly string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  return afterMessage
    .split("\n")
    .filter((line) => place.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/** Logs what is a bug, with ids and places only: never words, names or addresses. */
export function reportBug(error: unknown, { path, requestId }: { path: string | undefined; requestId: string }): void {
  if (failureOf(error).kind !== "bug") return;
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  const name = cause instanceof Error ? cause.name : typeof cause;
  process.stderr.write(`${JSON.stringify({ level: "error", requestId, path, name, at: cause instanceof Error ? places(cause) : [] })}\n`);
}
