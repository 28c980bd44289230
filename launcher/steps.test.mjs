import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './reports.mjs';
import { runSteps } from './steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'understudy-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

describe('runSteps', () => {
  it('runs what follows a failed step and ends with one line of the sums', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const steps = [
      { name: 'types', run: async () => ({ passed: 0, failed: 1 }) },
      { name: 'unit tests', run: async () => ({ passed: 41, failed: 2 }) },
      { name: 'build', run: async () => ({ passed: 1, failed: 0 }) },
    ];
    expect(await runSteps(steps)).toBe(3);
    expect(log.mock.lastCall[0].split('\n').at(-1)).toBe('42 passed, 3 failed');
  });
});

describe('a report', () => {
  it('of Vitest counts a file that did not load', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    const report = JSON.stringify({ numPassedTests: 7, numFailedTests: 1, testResults });
    expect(readVitestReport(reportOf(report))).toEqual({ passed: 7, failed: 2 });
  });

  it('of Playwright counts a test that passed at the second try, and errors outside tests', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
    const report = JSON.stringify({ stats, errors: [{ message: 'no browser' }] });
    expect(readPlaywrightReport(reportOf(report))).toEqual({ passed: 6, failed: 3 });
  });

  it.each([readVitestReport, readPlaywrightReport])(
    'that is missing or cut off has failed',
    (read) => {
      expect(read(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
      expect(read(reportOf('{"stats": {'))).toEqual({ passed: 0, failed: 1 });
    },
  );
});
