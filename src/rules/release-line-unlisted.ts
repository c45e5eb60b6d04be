// Reports released lines that stand above a supported row and in no row themselves.
import type { PackageCoverage, ReleaseLine } from '../coverage/coverage.ts';
import { compareNumbers } from '../versions/numbers.ts';
import { lineText } from '../versions/range-text.ts';
import { aboutLines, aboutNewest } from './about.ts';
import type { Facts } from './facts.ts';
import type { Hit, Rule, Skip } from './rule.ts';
import { highestRow, lowestNumber, subjectOfLines, supportedNumbers, type NumberedRow } from './rows.ts';

type Key = 'one' | 'several';

export const releaseLineUnlisted: Rule<Key> = {
  id: 'release-line-unlisted',
  title: 'Released lines between supported rows are in no row',
  level: 'warning',
  since: '0.1.0',
  needs: 'history',
  messages: {
    one: 'the policy does not say whether {lines} gets security fixes, though the lower "{row}" does: add it',
    several:
      'the policy does not say whether {lines} get security fixes, though the lower "{row}" does: add them',
  },
  check: (facts) => facts.packages.flatMap((one) => judge(one, facts)),
};

function judge(one: PackageCoverage, { policy }: Facts): (Hit<Key> | Skip)[] {
  const supported = supportedNumbers(one.rows);
  const lowest = lowestRow(supported);
  if (lowest === null) return [];
  const between = linesBetween(one);
  const unlisted = between.filter(({ newest }) => newest?.decision.status === 'unlisted');
  if (unlisted.length === 0) {
    const isUnclear = between.some(
      ({ newest }) => newest?.decision.status === 'unclear' && newest.decision.rows.length === 0,
    );
    return isUnclear ? [{ skipped: 'the versions of a row could not be read' }] : [];
  }
  if (policy?.document.origin === 'owner') return [{ skipped: "the policy is the owner's default" }];
  return [missing(one, unlisted, lowest, highestRow(supported) ?? lowest)];
}

/**
 * The lines between supported rows, the newest apart. What lies above every supported row was not forgotten between two:
 * the table ends there, and its newest line tells so.
 */
export function linesBetween(one: PackageCoverage): ReleaseLine[] {
  const supported = supportedNumbers(one.rows);
  const [lowest, highest] = [lowestRow(supported), highestRow(supported)];
  if (lowest === null || highest === null) return [];
  return one.lines.filter(
    (line) => line.newest !== one.newest && isAbove(line, lowest) && !isAbove(line, highest),
  );
}

function lowestRow(rows: readonly NumberedRow[]): NumberedRow | null {
  return rows.reduce<NumberedRow | null>(
    (best, row) => (best === null || compareNumbers(lowestNumber(row), lowestNumber(best)) < 0 ? row : best),
    null,
  );
}

function isAbove({ newest }: ReleaseLine, row: NumberedRow): boolean {
  return newest !== null && compareNumbers(newest.release.number, lowestNumber(row)) > 0;
}

function missing(
  one: PackageCoverage,
  unlisted: readonly ReleaseLine[],
  lowest: NumberedRow,
  highest: NumberedRow,
): Hit<Key> {
  const lines = unlisted.map(({ line }) => line);
  const [only, ...others] = unlisted;
  return {
    message: lines.length === 1 ? 'one' : 'several',
    values: {
      lines: unlisted.map(({ line, newest }) => `${lineText(line)} (${newest?.release.tag ?? ''})`),
      row: lowest.row.text,
    },
    place: highest.row.span,
    package: one.package,
    subject: subjectOfLines(lines),
    // One release out of several is not all that is missing.
    about:
      only?.newest && others.length === 0 ? aboutNewest(only.line, only.newest.release) : aboutLines(lines),
    missing: unlisted.flatMap(({ line, newest }) =>
      newest ? [{ line, newest: newest.release.number }] : [],
    ),
  };
}
