import { Console } from "node:console";
import { Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepWordsOutOfLog } from "./quiet-log.ts";

const secret = "Weer contact met Noor";

function printedBy(print: (log: Console) => void): string {
  const pieces: string[] = [];
  const stream = new Writable({
    write(piece, _, done) {
      pieces.push(String(piece));
      done();
    },
  });
  const log = new Console({ stdout: stream, stderr: stream });
  keepWordsOutOfLog(log);
  print(log);
  return pieces.join("");
}

function changed(): Error {
  const error = new Error(secret);
  error.message = "something else";
  return error;
}

describe("what the framework prints", () => {
  it.each([
    ["an error", new Error(secret)],
    ["one with another inside", new Error("outer", { cause: new Error(secret) })],
    ["one with more on it", Object.assign(new Error("insert"), { params: [secret], query: `values ('${secret}')` })],
    ["several at once", new AggregateError([new Error(secret)], secret)],
    ["an error of more than one line", new Error(`values\n    at home (${secret}:1:1)\n    at ${secret}:2:2`)],
    ["one whose message was changed", changed()],
    ["an error as a text", new Error(secret).stack],
    ["an object", { words: secret }],
    ["a list", [secret]],
    ["a function", Object.assign(() => {}, { words: secret })],
  ])("has nothing of the words of %s", (_, thrown) => {
    for (const level of ["error", "warn"] as const) {
      const printed = printedBy((log) => log[level]("⨯", thrown));
      expect(printed).toContain("⨯");
      expect(printed).not.toContain(secret);
    }
  });

  it("says what kind of error it was, and where", () => {
    const printed = printedBy((log) => log.error(new TypeError(secret)));
    expect(printed).toMatch(/^TypeError\n {4}at .*quiet-log\.test\.ts:\d+:\d+/);
  });

  it("keeps a line of the framework's own as it is", () => {
    expect(printedBy((log) => log.warn("Ready in", 3, true))).toBe("Ready in 3 true\n");
  });

  it("has nothing of the words of any error, whatever they look like", () => {
    const words = fc.array(fc.oneof(fc.string(), fc.constantFrom("\n", "    at ", ":1:1", "Error: ")), { maxLength: 8 });
    fc.assert(
      fc.property(words, (parts) => {
        const message = `${parts.join("")}${secret}${parts.toReversed().join("")}`;
        expect(printedBy((log) => log.error(new Error(message, { cause: message })))).not.toContain(secret);
      }),
    );
  });
});
