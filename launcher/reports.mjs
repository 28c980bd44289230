import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** So that the report of an earlier run is never taken for this one's. */
export function removeReport(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/** @param {string} file of Vitest's JSON reporter; a file of tests that did not even load counts as one failure */
export function readVitestReport(file) {
  return read(file, ({ numPassedTests, numFailedTests, testResults }) => {
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  });
}

/** @param {string} file of Playwright's JSON reporter */
export function readPlaywrightReport(file) {
  return read(file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // The runner broke before it could report; a runner that says nothing has failed.
    return { passed: 0, failed: 1 };
  }
}
