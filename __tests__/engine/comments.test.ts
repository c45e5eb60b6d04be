// Which comments stand in the rows of a policy, and which findings they are about.
import { describe, expect, test } from '@jest/globals';
import { commentsIn, keysOfFinding } from '../../src/engine/comments.ts';
import { understand } from '../../src/engine/understand.ts';
import type { Finding } from '../../src/model/finding.ts';
import { aFinding, aPlace, aSpan } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';
import { aFamily } from '../support/statement.ts';

const families = [aFamily(['5.0.0']), aFamily(['3.0.0'], 'client')];
const comment = '<!-- supported-versions ignore row-repeated until 2027-03-31: two teams -->';
const understood = (...rows: string[]) =>
  understand(
    evidenceFrom(
      'today: 2026-11-21',
      ['| Version | Supported | Package |', '| - | - | - |', ...rows].join('\n'),
    ),
    families,
  );

test('a comment is a decision about its row', () => {
  expect(commentsIn(understood('| 5.x | yes | |', `| 3.x | yes ${comment} | Client |`))).toMatchObject([
    {
      ignore: {
        rule: 'row-repeated',
        about: '3.x',
        package: 'Client',
        reason: 'two teams',
        until: '2027-03-31',
        from: 'policy',
        place: {
          path: 'SECURITY.md',
          span: { line: 4, column: 13 },
          source: `| 3.x | yes ${comment} | Client |`,
        },
      },
    },
  ]);
});

test('without a policy there are none', () => {
  expect(commentsIn(understand(evidenceFrom('today: 2026-11-21', null), families))).toEqual([]);
});

describe('it is about', () => {
  const [own] = commentsIn(understood(`| 3.x | yes ${comment} | client |`));
  const means = (finding: Partial<Finding>, ...rows: string[]): boolean => {
    const about = { texts: [], intervals: [], lines: [] };
    const keys = keysOfFinding(understood(...rows))(aFinding({ rule: 'row-repeated', about, ...finding }));
    return keys.some((key) => own?.keys.includes(key));
  };
  const at = (line: number, path = 'SECURITY.md') => ({ ...aPlace(aSpan(line, 3, 6)), path });
  const texts = (...named: string[]) => ({ texts: named, intervals: [], lines: [] });

  test.each<[string, Partial<Finding>, readonly string[], boolean]>([
    // what, the finding, the rows of the policy that it is in, whether the comment is about it
    ['what stands on the row', { place: at(3) }, ['| 3.x | yes | client |'], true],
    ['what stands on it elsewhere', { place: at(4) }, ['| 5.x | yes | |', '| 3.x | yes | client |'], true],
    ['the row in other words', { place: at(3) }, ['| 3 | no | Client |'], true],
    ['what names it', { place: null, package: 'client', about: texts('4.x', '3.X') }, [], true],
    ['another row', { place: at(3) }, ['| 4.x | yes | client |'], false],
    ['the same versions of another package', { place: at(3) }, ['| 3.x | yes | |'], false],
    ['what names the same of another package', { place: null, about: texts('3.x') }, [], false],
    ['another rule', { rule: 'row-unreadable', place: at(3) }, ['| 3.x | yes | client |'], false],
    ['another file', { place: at(3, 'docs/SECURITY.md') }, ['| 3.x | yes | client |'], false],
  ])('%s', (_what, finding, rows, expected) => {
    expect(means(finding, ...rows)).toBe(expected);
  });
});
