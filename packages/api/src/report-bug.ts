import { TRPCError } from "@trpc/server";
import { failureOf } from "./failures.ts";
import { wordless } from "./wordless.ts";

/** Logs what is a bug, with ids and places only: never words, names or addresses. */
export function reportBug(error: unknown, { path, requestId }: { path: string | undefined; requestId: string }): void {
  if (failureOf(error).kind !== "bug") return;
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  process.stderr.write(`${JSON.stringify({ level: "error", requestId, path, ...wordless(cause) })}\n`);
}
