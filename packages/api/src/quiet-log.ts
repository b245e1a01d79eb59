import { wordless } from "./wordless.ts";

/** Words of the framework's own are of one line; a longer text is an error that was made into one. */
function quiet(part: unknown): unknown {
  if (typeof part === "string") return part.includes("\n") ? "text" : part;
  if (typeof part === "number" || typeof part === "boolean") return part;
  const { name, at } = wordless(part);
  return [name, ...at].join("\n    ");
}

/**
 * From now on this process prints of an error its kind and its place only. The framework prints errors whole, and those of
 * the database carry what people wrote, codes and addresses among it.
 */
export function keepWordsOutOfLog(log: Pick<Console, "error" | "warn"> = console): void {
  for (const level of ["error", "warn"] as const) {
    const print = log[level].bind(log);
    log[level] = (...parts: unknown[]) => print(...parts.map(quiet));
  }
}
