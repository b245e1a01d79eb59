import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, oneCheck, sum, summary, withExitCode, writtenSoFar } from "./counts.mjs";

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

  it("reads off a list that is not finished how far it is, and what failed last", () => {
    const passed = "  ✓  1 [sqlite] › a.spec.ts:3:1 › walks (2.1s)\n";
    expect(writtenSoFar("")).toBe("0 passed, 0 failed");
    expect(writtenSoFar(`Running 9 tests\n\n${passed}${passed}`)).toBe("2 passed, 0 failed");
    expect(writtenSoFar(`${passed}  ✘  2 [sqlite] › b.spec.ts:5:1 › stands (15.0s)\n${passed}`)).toBe(
      "2 passed, 1 failed, last: ✘  2 [sqlite] › b.spec.ts:5:1 › stands (15.0s)",
    );
  });
});
