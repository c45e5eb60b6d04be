// Reports a newest stable release that no row speaks of: the promise has a hole where most users are.
import type { JudgedRelease, PackageCoverage } from '../coverage/coverage.ts';
import type { Release } from '../model/release.ts';
import { holdsNumber } from '../versions/numbers.ts';
import { lineText, numberText } from '../versions/range-text.ts';
import { aboutNewest } from './about.ts';
import { isForOthers, whyIncomparable } from './comparable.ts';
import type { Facts } from './facts.ts';
import type { Hit, Rule, Skip } from './rule.ts';
import { highestRow, isNumbered, lineAround, ownRows, subjectOfLines, supportedNumbers } from './rows.ts';

type Key = 'above' | 'alone' | 'promised';

export const newestReleaseUnlisted: Rule<Key> = {
  id: 'newest-release-unlisted',
  title: 'The newest stable release is in no row',
  level: 'error',
  since: '0.1.0',
  needs: 'releases',
  messages: {
    above:
      'the policy does not say whether the newest release, {tag}, gets security fixes: the highest versions that do are "{row}", so add {missing}',
    promised:
      'line {where} promises security fixes for the newest release, {tag}, but no row names it: add {missing}',
    alone:
      'the policy does not say whether the newest release, {tag}, gets security fixes, and names no version that does: add {missing}',
  },
  check: (facts) => facts.packages.flatMap((one) => judge(one, facts)),
};

function judge(one: PackageCoverage, facts: Facts): (Hit<Key> | Skip)[] {
  const { newest } = one;
  if (newest === null || newest.decision.rows.length > 0 || isForOthers(one, facts)) return [];
  const reason = whyUnknown(one, newest, facts);
  return [reason === null ? missing(one, newest, facts) : { skipped: reason }];
}

function whyUnknown(one: PackageCoverage, { release }: JudgedRelease, facts: Facts): string | null {
  const isInNumbers = one.rows.some((row) => row.status === 'supported' && isNumbered(row));
  const byRule =
    isPromised(one, release) && !isInNumbers ? 'the rule in prose covers the newest release' : null;
  return whyIncomparable(one, facts) ?? byRule;
}

function isPromised({ promised }: PackageCoverage, { number }: Release): boolean {
  return promised?.some((interval) => holdsNumber(interval, number)) ?? false;
}

function missing(one: PackageCoverage, newest: JudgedRelease, { policy }: Facts): Hit<Key> {
  const line = lineAround(one, newest.release);
  const rows = ownRows(one);
  const supported = highestRow(supportedNumbers(rows)) ?? rows.find(({ status }) => status === 'supported');
  const nearest = supported ?? highestRow(rows.filter(isNumbered)) ?? rows[0];
  const { number } = newest.release;
  // Where people list release by release, a line would be another promise.
  const isExact = supported?.row.claim.kind === 'numbers' && supported.row.claim.shape === 'exact';
  return {
    message: isPromised(one, newest.release) ? 'promised' : supported === undefined ? 'alone' : 'above',
    values: {
      where: String(policy?.rule?.span.line ?? ''),
      tag: newest.release.tag,
      row: supported?.row.text ?? '',
      missing: isExact ? numberText(number) : lineText(line),
    },
    place: nearest?.row.span ?? null,
    package: one.package,
    subject: subjectOfLines([line]),
    about: aboutNewest(line, newest.release),
    missing: [{ line, newest: number }],
  };
}
