import { TRPCError } from "@trpc/server";
import { failureOf } from "./failures.ts";

/** A line of a stack without the message: messages of the database carry what people wrote. */
function places(stack: string | undefined): readonly string[] {
  return (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/** Logs what is a bug, with ids and places only: never words, names or addresses. */
export function reportBug(error: unknown, { path, requestId }: { path: string | undefined; requestId: string }): void {
  if (failureOf(error).kind !== "bug") return;
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  const name = cause instanceof Error ? cause.name : typeof cause;
  process.stderr.write(
    `${JSON.stringify({ level: "error", requestId, path, name, at: places(cause instanceof Error ? cause.stack : undefined) })}\n`,
  );
}
