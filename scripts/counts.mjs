/** Passed, failed and skipped, read from what vitest and Playwright write down. */

/** A stage that is one check: it holds or it does not. */
export function oneCheck(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
}

/** Adds up the counts of all stages. */
export function sum(counts) {
  return counts.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The line `npm test` ends with. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A file that could not even be loaded has no failed test; it counts as one. */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A flaky journey passed only at the second try: it counts as failed. Errors outside any test count too. */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** The runner's own exit code has the last word: a failure that left no trace in the report counts as one. */
export function withExitCode(counts, code) {
  const isUnexplained = code !== 0 && counts.failed === 0;
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}

/** What Playwright's list says while it runs: how many passed, and which failed last. */
export function writtenSoFar(list) {
  const lines = list.split("\n");
  const failed = lines.filter((line) => /^\s+✘\s/.test(line));
  const passed = lines.filter((line) => /^\s+✓\s/.test(line));
  const counts = `${passed.length} passed, ${failed.length} failed`;
  return failed.length > 0 ? `${counts}, last: ${failed.at(-1).trim()}` : counts;
}
