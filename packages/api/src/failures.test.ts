import { Conflict, Invalid, NotFound, Refused, TooMany } from "@naast/vocabulary";
import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Failure, failureOf, withCode } from "./failures.ts";

const texts = { mine: "mijn", theirs: "haar", theirsBy: "Samira", theirsAt: 1, version: 2 };
const zodError = z.object({ words: z.string().min(1, { error: "writeSomething" }), kind: z.enum(["a"]) }).safeParse({ words: "" }).error;

type Thrown = { what: string; cause: unknown; failure: Failure; code: TRPCError["code"] };

const rows: readonly (readonly [string, unknown, Failure, TRPCError["code"]])[] = [
  ["a refusal", new Refused("goal.add"), { kind: "refused" }, "FORBIDDEN"],
  ["something that is not there", new NotFound(), { kind: "notFound" }, "NOT_FOUND"],
  ["two texts at once", new Conflict("words.changed", texts), { kind: "conflict", reason: "words.changed", texts }, "CONFLICT"],
  ["a wrong field", new Invalid({ doerId: "choosePeople" }), { kind: "invalid", fields: { doerId: "choosePeople" } }, "BAD_REQUEST"],
  ["a wrong shape", zodError, { kind: "invalid", fields: { words: "writeSomething", kind: "choose" } }, "BAD_REQUEST"],
  ["too many tries", new TooMany(40), { kind: "tooMany", retryAfter: 40 }, "TOO_MANY_REQUESTS"],
  ["anything else", new Error("disk full"), { kind: "bug" }, "INTERNAL_SERVER_ERROR"],
];

const thrown = rows.map(([what, cause, failure, code]): Thrown => ({ what, cause, failure, code }));

describe("a failure", () => {
  it.each(thrown)("of $what is the same with and without tRPC around it, and has its code", ({ cause, failure, code }) => {
    const wrapped = new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause });
    expect(failureOf(cause)).toEqual(failure);
    expect(failureOf(wrapped)).toEqual(failure);
    expect(withCode(wrapped).code).toBe(code);
    expect(failureOf(withCode(wrapped))).toEqual(failure);
  });

  it("that tRPC found by itself is no bug of ours", () => {
    const kinds = (["UNAUTHORIZED", "NOT_FOUND", "BAD_REQUEST", "PARSE_ERROR", "METHOD_NOT_SUPPORTED"] as const).map(
      (code) => failureOf(new TRPCError({ code })).kind,
    );
    expect(kinds).toEqual(["signedOut", "notFound", "invalid", "invalid", "invalid"]);
  });

  it("says of a thing without a name only that it is one", () => {
    for (const nothing of ["text", null, undefined, { message: "words" }]) expect(failureOf(nothing)).toEqual({ kind: "bug" });
  });
});
