// Which findings are about a release line.
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Finding } from '../../src/model/finding.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { wrongWith } from '../../src/reports/wrong-with.ts';
import { lineText } from '../../src/versions/range-text.ts';
import { aFinding, aReportedLine } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';

const table = (...rows: string[]): string =>
  ['| Version | Supported | Until |', '| --- | --- | --- |', ...rows].join('\n');
const tags = (...some: string[]): string =>
  ['today: 2026-11-21', 'tags:', ...some.map((tag) => `  - ${tag}`)].join('\n');

/** The rules of the findings about each line that there is, highest first: `5.x: row-repeated`. */
function wrongLines(policy: string, given: string, after = policy): string[] {
  const report = check(evidenceFrom(given, policy, after), defaultJudging);
  const wrongOf = wrongWith(report);
  return report.lines.map((line) =>
    [`${lineText(line.line)}:`, ...wrongOf(line).map(({ rule }) => rule)].join(' '),
  );
}

describe('a report shows it', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'of the newest release, whose line the finding does not stand on',
      table('| 4.x | yes | |'),
      tags('v5.0.0', 'v4.0.0'),
      ['5.x: newest-release-unlisted', '4.x:'],
    ],
    [
      'of lines between two rows',
      table('| 5.x | yes | |', '| 2.x | yes | |'),
      tags('v5.0.0', 'v4.0.0', 'v3.0.0', 'v2.0.0'),
      ['5.x:', '4.x: release-line-unlisted', '3.x: release-line-unlisted', '2.x:'],
    ],
    [
      'of all lines that a row speaks of, and of no line that a narrower one does',
      table('| 5.x | yes | |', '| < 5 | yes | 2026-01-31 |', '| 3.x | yes | |'),
      tags('v5.0.0', 'v4.0.0', 'v3.0.0', 'v2.0.0'),
      ['5.x:', '4.x: end-date-passed', '3.x:', '2.x: end-date-passed'],
    ],
    [
      'of a line that got a release of late, and of no other of its row',
      table('| 5.x | yes | |', '| < 5 | no | |'),
      tags('v5.0.0 2026-05-01', 'v4.0.1 2026-10-01', 'v3.0.0 2020-01-31'),
      ['5.x:', '4.x: unsupported-line-released', '3.x:'],
    ],
    [
      'of no line where nothing was released',
      table('| 5.x | yes | |', '| 4.x | yes | |'),
      tags('v5.0.0', 'v3.0.0'),
      ['5.x:', '3.x:'],
    ],
  ])('%s', (_what, policy, given, expected) => {
    expect(wrongLines(policy, given)).toEqual(expected);
  });

  test('before a pull request that mends it', () => {
    const given = `base: main\nfiles: counting\n${tags('v5.0.0', 'v4.0.0')}`;
    const [bad, good] = [table('| 4.x | yes | |'), table('| 5.x | yes | |', '| 4.x | yes | |')];
    expect(wrongLines(bad, given, good)).toEqual(['5.x: newest-release-unlisted', '4.x:']);
    expect(wrongLines(good, given, bad)).toEqual(['5.x:', '4.x:']);
  });
});

test.each<[Partial<Finding>, boolean]>([
  // the finding, whether it is about 5.x of the main package
  [{}, true],
  [{ state: 'existing' }, true],
  [{ state: 'mended' }, true],
  [{ state: 'new' }, false],
  [{ package: 'client' }, false],
  [{ about: { texts: ['5.x'], intervals: [], lines: [] } }, false],
  [{ about: { texts: [], intervals: [], lines: [{ major: 5, minor: 0 }] } }, false],
])('%j: %s', (overrides, expected) => {
  const line = { major: 5, minor: null };
  const finding = aFinding({ about: { texts: [], intervals: [], lines: [line] }, ...overrides });
  expect(wrongWith({ findings: [finding] })(aReportedLine(line, '5.0.0'))).toEqual(expected ? [finding] : []);
});
