/** Where in the program, as a line of a stack ends: "…/add-step.ts:12:5". */
const place = /^\s+at .*:\d+:\d+\)?$/;

/**
 * The places of a stack. What comes before them is the message: those of the database carry what people wrote. Where the
 * message was changed since, nobody can tell where it ends, and no line is kept.
 */
function places({ stack = "", message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split("\n")
    .filter((line) => place.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/** What may be printed of anything that was thrown: its kind and where it came from. */
export function wordless(thrown: unknown): { name: string; at: readonly string[] } {
  return thrown instanceof Error ? { name: thrown.name, at: places(thrown) } : { name: typeof thrown, at: [] };
}
