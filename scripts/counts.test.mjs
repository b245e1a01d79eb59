import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, oneCheck, sum, summary, withExitCode } from "./counts.mjs";

const quiet = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe("the last line of npm test", () => {
  it("adds up all stages", () => {
    expect(summary(sum([oneCheck(true), oneCheck(false), { passed: 5, failed: 0, skipped: 2 }]))).toBe("6 passed, 1 failed, 2 skipped");
  });

  it("counts a test file that could not be loaded as one failure", () => {
    const broken = { status: "failed", assertionResults: [] };
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    expect(countVitest({ ...quiet, numFailedTests: 1, testResults: [broken, failing] })).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it("counts tests that were put off as skipped", () => {
    expect(countVitest({ ...quiet, numPendingTests: 1, numTodoTests: 1 }).skipped).toBe(2);
  });

  it("does not call a flaky journey passed", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it("lets the exit code of the runner overrule a report without failures", () => {
    expect(withExitCode(countVitest(quiet), 1).failed).toBe(1);
    expect(withExitCode(countVitest(quiet), 0).failed).toBe(0);
  });
});
