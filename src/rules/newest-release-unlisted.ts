// Reports a newest stable release that no row speaks of: the promise has a hole where most users are.
import type { JudgedRelease, PackageCoverage } from '../coverage/coverage.ts';
import type { Release } from '../model/release.ts';
import { holdsNumber } from '../versions/numbers.ts';
import { lineText, numberText } from '../versions/range-text.ts';
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

/** Without rows there is nothing to be missing from; where rows name packages, crosses for all say nothing of the main one. */
function isForOthers({ package: name, rows }: PackageCoverage, { packages, strangers }: Facts): boolean {
  const hasScopes = packages.length > 1 || strangers.length > 0;
  const isLeftOver =
    name === null && packages.length > 1 && rows.every(({ status }) => status !== 'supported');
  return isLeftOver || (rows.length === 0 && !hasScopes);
}

function whyUnknown(one: PackageCoverage, { release }: JudgedRelease, facts: Facts): string | null {
  const { policy, strangers } = facts;
  const supported = one.rows.filter(({ status }) => status === 'supported');
  const unread = one.rows.find(({ row }) => row.claim.kind === 'unreadable');
  if (policy?.document.origin === 'owner') return "the policy is the owner's default";
  if (one.package === null && strangers.length > 0)
    return 'rows speak of packages that have no releases here';
  if (unread !== undefined) return `the versions in line ${unread.row.span.line} could not be read`;
  if (policy !== null && policy.htmlTables.length > 0) return 'an HTML table is not read';
  if (supported.length > 0 && supported.every(({ row }) => row.claim.kind === 'branch')) {
    return 'the supported rows name branches, which no release can be compared with';
  }
  if (isPromised(one, release) && !supported.some(isNumbered))
    return 'the rule in prose covers the newest release';
  return null;
}

function isPromised({ promised }: PackageCoverage, { number }: Release): boolean {
  return promised?.some((interval) => holdsNumber(interval, number)) ?? false;
}

function missing(one: PackageCoverage, newest: JudgedRelease, { policy }: Facts): Hit<Key> {
  const line = lineAround(one, newest);
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
    missing: [{ line, newest: number }],
  };
}
