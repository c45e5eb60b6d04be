// Reports rows that promise something else than the sentence beside them.
import type { PackageCoverage, ReleaseLine } from '../coverage/coverage.ts';
import { releaseWithin } from '../coverage/release-within.ts';
import type { PolicyRow, StatedRule } from '../model/policy.ts';
import type { SupportRule } from '../model/version.ts';
import { holdsNumber } from '../versions/numbers.ts';
import { lineText } from '../versions/range-text.ts';
import type { Hit, Rule } from './rule.ts';
import { ownRows, subjectOf } from './rows.ts';

type Key = 'denied' | 'promised' | 'sentence';

export const supportRuleBroken: Rule<Key> = {
  id: 'support-rule-broken',
  title: 'The prose promises one thing and the rows another',
  level: 'warning',
  since: '0.1.0',
  needs: 'releases',
  messages: {
    denied:
      'the text promises security fixes to {rule}, {tag} included, but "{row}" denies them: say that {line} gets them, or change the sentence',
    promised:
      '"{row}" promises security fixes, but the text gives them only to {rule}, and the newest release is {tag}: mark the row as unsupported, or change the sentence',
    sentence: 'the sentence that says so',
  },
  check: ({ policy, packages }) => {
    const stated = policy?.rule ?? null;
    if (stated === null) return [];
    return packages.flatMap((one) => [...deniedRows(one, stated), ...promisingRows(one, stated)]);
  },
};

/** Rows that give no fixes to a line which the sentence speaks of. The newest line is for the rules about it. */
function deniedRows(one: PackageCoverage, stated: StatedRule): Hit<Key>[] {
  const seen = new Set<PolicyRow>();
  return promisedLines(one).flatMap(({ line, newest }) => {
    const row = newest?.decision.row ?? null;
    if (newest === null || newest === one.newest || row?.status !== 'unsupported' || seen.has(row)) return [];
    seen.add(row);
    const { tag } = newest.release;
    return {
      message: 'denied' as const,
      values: { rule: ruleWords(stated.rule), tag, row: row.text, line: lineText(line) },
      place: row.span,
      package: one.package,
      subject: subjectOf(row),
      related: [{ message: 'sentence' as const, place: stated.span }],
    };
  });
}

/** Rows that promise fixes for released lines of which the sentence speaks of none. */
function promisingRows(one: PackageCoverage, stated: StatedRule): Hit<Key>[] {
  const { newest } = one;
  const oldest = promisedLines(one).at(-1);
  if (newest === null || oldest === undefined) return [];
  const spokenOf = one.lines.slice(0, one.lines.indexOf(oldest) + 1).flatMap(({ releases }) => releases);
  const supported = ownRows(one).filter(({ status, numbers }) => status === 'supported' && numbers !== null);
  const broken = supported.filter(({ numbers }) => {
    const holds = (releases: PackageCoverage['releases']) =>
      numbers?.some((interval) => releaseWithin(releases, interval) !== null);
    return holds(one.releases) && !holds(spokenOf);
  });
  return broken.map(({ row }) => ({
    message: 'promised' as const,
    values: { row: row.text, rule: ruleWords(stated.rule), tag: newest.release.tag },
    place: row.span,
    package: one.package,
    subject: subjectOf(row),
    related: [{ message: 'sentence' as const, place: stated.span }],
  }));
}

/** The lines that hold a stable release which the sentence speaks of. */
function promisedLines({ lines, promised }: PackageCoverage): ReleaseLine[] {
  return lines.filter(({ newest }) =>
    promised?.some((interval) => newest !== null && holdsNumber(interval, newest.release.number)),
  );
}

function ruleWords({ unit, count }: SupportRule): string {
  return count === 1 ? `the latest ${unit}` : `the latest ${count} ${unit}s`;
}
