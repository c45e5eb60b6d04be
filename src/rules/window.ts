// What rows say against a promise relative to what is released, whether a sentence makes it or the settings do.
import type { JudgedRelease, PackageCoverage, ReleaseLine } from '../coverage/coverage.ts';
import { releaseWithin } from '../coverage/release-within.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { Interval, SupportRule } from '../model/version.ts';
import { holdsNumber } from '../versions/numbers.ts';
import { lineText } from '../versions/range-text.ts';
import { aboutLines, aboutRow } from './about.ts';
import type { Facts } from './facts.ts';
import type { Hit } from './rule.ts';
import { ownRows, subjectOf } from './rows.ts';

/** A line that has a stable release. */
export interface StableLine extends ReleaseLine {
  readonly newest: JudgedRelease;
}

/** The lines that hold a stable release of these numbers, highest first. */
export function linesWithin({ lines }: PackageCoverage, numbers: readonly Interval[]): StableLine[] {
  return lines.filter((line): line is StableLine => {
    const { newest } = line;
    return newest !== null && numbers.some((interval) => holdsNumber(interval, newest.release.number));
  });
}

/** Rows that give no fixes to lines of the promise, each with these lines. The newest line is for the rules about it. */
function deniedWithin(
  one: PackageCoverage,
  promised: readonly Interval[],
): (readonly [PolicyRow, readonly [StableLine, ...StableLine[]]])[] {
  const denied = new Map<PolicyRow, [StableLine, ...StableLine[]]>();
  for (const line of linesWithin(one, promised)) {
    const { row } = line.newest.decision;
    if (line.newest === one.newest || row?.status !== 'unsupported') continue;
    const known = denied.get(row);
    if (known === undefined) denied.set(row, [line]);
    else known.push(line);
  }
  return [...denied];
}

/** Rows that promise fixes for released lines of which the promise holds none. */
function promisedOutside(one: PackageCoverage, promised: readonly Interval[]): PolicyRow[] {
  const oldest = linesWithin(one, promised).at(-1);
  if (oldest === undefined) return [];
  const spokenOf = one.lines.slice(0, one.lines.indexOf(oldest) + 1).flatMap(({ releases }) => releases);
  const supported = ownRows(one).filter(({ status, numbers }) => status === 'supported' && numbers !== null);
  const outside = supported.filter(({ numbers }) => {
    const holds = (releases: PackageCoverage['releases']) =>
      numbers?.some((interval) => releaseWithin(releases, interval) !== null);
    return holds(one.releases) && !holds(spokenOf);
  });
  return outside.map(({ row }) => row);
}

/** A promise relative to what is released, and the release numbers that it speaks of today. */
export interface Window {
  readonly rule: SupportRule;
  readonly numbers: readonly Interval[];
}

/** Rows that deny what is promised, or promise what is not. */
export function contraryRows(
  one: PackageCoverage,
  { rule, numbers }: Window,
  facts: Pick<Facts, 'spokenOf'>,
): Hit<'denied' | 'promised'>[] {
  const hitOn = (row: PolicyRow) => ({ place: row.span, package: one.package, subject: subjectOf(row) });
  const values = (row: PolicyRow, tag: string) => ({ rule: ruleWords(rule), row: row.text, tag });
  return [
    ...deniedWithin(one, numbers).map(([row, lines]) => ({
      ...hitOn(row),
      message: 'denied' as const,
      values: { ...values(row, lines[0].newest.release.tag), line: lineText(lines[0].line) },
      about: aboutLines(
        lines.map(({ line }) => line),
        row,
      ),
    })),
    ...promisedOutside(one, numbers).map((row) => ({
      ...hitOn(row),
      message: 'promised' as const,
      values: values(row, one.newest?.release.tag ?? ''),
      about: aboutRow(row, facts),
    })),
  ];
}

/** A promise in words: `the latest minor`, `the latest 2 majors`. */
export function ruleWords({ unit, count }: SupportRule): string {
  return count === 1 ? `the latest ${unit}` : `the latest ${count} ${unit}s`;
}
