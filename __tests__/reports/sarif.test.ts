// The report as SARIF.
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { renderSarif } from '../../src/reports/sarif.ts';
import { ruleMetadata } from '../../src/rules/index.ts';
import { aFinding, aReport } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';
import { golden } from '../support/golden.ts';
import { pullReport, richReport } from '../support/rich-report.ts';

/** The part of a log that the tests ask about. */
interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly partialFingerprints: unknown;
      readonly locations: unknown;
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
      readonly toolConfigurationNotifications: readonly unknown[];
    }[];
  }[];
}

function runOf(report: Report) {
  const [run] = (JSON.parse(renderSarif(report, ruleMetadata)) as Log).runs;
  if (run === undefined) throw new Error('no run');
  return { ...run, invocation: run.invocations[0] };
}

/** Two rules, so that the golden file stays short. */
const two = ruleMetadata.filter(({ id }) => ['newest-release-unlisted', 'rows-contradict'].includes(id));

test('the rich report is this log', () => {
  const log = renderSarif(richReport, two);
  expect(log).toBe(golden('sarif.txt', log));
});

test('a clean report has no result, and all rules', () => {
  const { results, invocation } = runOf(aReport());
  expect(results).toEqual([]);
  expect(invocation).toEqual({
    executionSuccessful: true,
    toolExecutionNotifications: [],
    toolConfigurationNotifications: [],
  });
  expect(runOf(aReport())).toMatchObject({
    tool: { driver: { name: 'supported-versions', rules: ruleMetadata.map(({ id }) => ({ id })) } },
  });
});

test('the worst come first, in the order of the report', () => {
  expect(
    runOf(richReport)
      .results.map(({ level }) => level)
      .join(' '),
  ).toBe('error error error warning warning note note');
});

test('what a pull request mends is no result, what was there before is one', () => {
  expect(runOf(pullReport).results.map(({ ruleId }) => ruleId)).toEqual([
    'unsupported-line-changed',
    'row-repeated',
  ]);
});

test('a run that could not look is not successful, and says why', () => {
  const problems = [
    { code: 'tags-unreadable', message: 'a [x](y)', next: ['run git fetch --tags'], state: null },
  ] as const;
  expect(runOf(aReport({ problems })).invocation).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {
        descriptor: { id: 'tags-unreadable' },
        level: 'error',
        message: { text: 'a [x] (y).\nrun git fetch --tags' },
      },
    ],
  });
});

test('an alert is the same one when its row moves and the rows around it change', () => {
  const given = 'today: 2026-11-21\ntags:\n  - v1.2.0\n  - v1.4.0\n  - v2.0.0\n';
  const of = (...rows: readonly string[]) => {
    const policy = ['| Version | Supported |', '| --- | --- |', ...rows, ''].join('\n');
    const { results } = runOf(check(evidenceFrom(given, policy), defaultJudging));
    const alert = results.find(({ ruleId }) => ruleId === 'row-without-release');
    expect(alert?.partialFingerprints).toEqual({
      primaryLocationLineHash: expect.stringMatching(/^[\da-f]{16}:1$/),
    });
    return alert;
  };
  const before = of('| 2.0.x | yes |', '| 1.3.x | yes |', '| 1.4.x | yes |');
  const after = of('| 2.0.x | yes |', '| 1.4.x | no |', '| < 1.3 | no |', '| 1.3.x | yes |');
  expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
  expect(after?.locations).not.toEqual(before?.locations);
});

test('a rule that was not judged is named', () => {
  const skipped = [{ rule: 'newest-release-unlisted', reason: 'there is no release' }];
  expect(runOf(aReport({ skipped })).invocation?.toolConfigurationNotifications).toEqual([
    {
      descriptor: { id: 'rule-skipped' },
      associatedRule: { id: 'newest-release-unlisted', index: 0 },
      level: 'note',
      message: { text: 'newest-release-unlisted was not judged: there is no release.' },
    },
  ]);
});

describe('many findings', () => {
  const report = (count: number, last: Partial<Finding> = {}) =>
    aReport({
      findings: Array.from({ length: count }, (_, at) =>
        aFinding({ level: 'warning', ...(at === count - 1 ? last : {}) }),
      ),
    });

  test.each([3000, 5000])('%i are all there', (count) => {
    const { results, invocation } = runOf(report(count));
    expect(results).toHaveLength(count);
    expect(invocation?.toolExecutionNotifications).toEqual([]);
  });

  test('of more, the worst are there, and how many are not', () => {
    const { results, invocation } = runOf(report(5002, { level: 'error' }));
    expect(results).toHaveLength(5000);
    expect(results[0]?.level).toBe('error');
    expect(invocation).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'results-left-out' },
          level: 'warning',
          message: { text: '2 findings more, none heavier than those here.' },
        },
      ],
    });
  });
});

test('the text holds nothing that a terminal or a log obeys, and says the same', () => {
  const row = '| \u001B[31m \u202E ##[error]x |';
  const findings = [...richReport.findings, aFinding({ suggestion: { afterLine: 4, text: row } })];
  const text = renderSarif({ ...richReport, findings }, ruleMetadata);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
  expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(`\r\n${row}`));
  expect(text.endsWith('}\n')).toBe(true);
});
