import { Conflict, Invalid, NotFound, Refused } from "@naast/vocabulary";
import { TRPCError } from "@trpc/server";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { reportBug } from "./report-bug.ts";

const secret = "Weer contact met Noor";
const place = { path: "plan.addGoal", requestId: "01900000-0000-7000-8000-000000000000" };

describe("reportBug", () => {
  let printed: MockInstance<typeof process.stderr.write>;
  beforeEach(() => {
    printed = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  });
  afterEach(() => printed.mockRestore());

  it.each([
    ["an error", new Error(secret)],
    ["one inside another", new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: secret, cause: new Error(secret) })],
    ["an error of more than one line", new Error(`values\n  at home (${secret})\n`)],
    ["a thrown text", secret],
    ["a thrown object", { words: secret }],
  ])("prints where %s came from and nothing of what it says", (_, thrown) => {
    reportBug(thrown, place);
    expect(printed).toHaveBeenCalledTimes(1);
    const line = String(printed.mock.calls[0]?.[0]);
    expect(line).not.toContain(secret);
    expect(JSON.parse(line)).toMatchObject({ level: "error", ...place });
  });

  it.each([new Refused("goal.add"), new NotFound(), new Conflict("plan.closed"), new Invalid({ words: "tooLong" })])(
    "prints nothing of a failure that has a name: %s",
    (failure) => {
      reportBug(failure, place);
      expect(printed).not.toHaveBeenCalled();
    },
  );
});
