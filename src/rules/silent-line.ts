// Reports lines that rows promise fixes for, and that had no release for long while another line had one.
import type { JudgedRelease, PackageCoverage } from '../coverage/coverage.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { PlainDate } from '../model/text.ts';
import type { LineNumber } from '../model/version.ts';
import { lineText } from '../versions/range-text.ts';
import { aboutLines } from './about.ts';
import { monthsBefore } from './days.ts';
import { noDates } from './gaps.ts';
import type { Hit, Rule, RuleOption, Skip } from './rule.ts';
import { subjectOf } from './rows.ts';

const long: RuleOption = {
  key: 'months',
  sentence: 'For how many months a line may have no release.',
  default: 18,
  most: 120,
};

export const silentLine: Rule<'silent'> = {
  id: 'silent-line',
  title: 'A supported line had no release for long, while another had',
  level: 'notice',
  isOptional: true,
  since: '0.1.0',
  needs: 'dates',
  messages: {
    silent:
      '"{row}" promises security fixes, but {lines} had no release for {months} months, and {other} came since: mark it as unsupported, or say beside it what it still gets',
  },
  options: [long],
  check: ({ packages, today }, option) => packages.flatMap((one) => judge(one, today, option(long.key))),
};

/** Lines that a row promises fixes for as one: all minors of a major, where the row names no minor. */
interface Promised {
  readonly row: PolicyRow;
  readonly lines: LineNumber[];
  readonly releases: Release[];
}

function judge(one: PackageCoverage, today: PlainDate, months: number): (Hit<'silent'> | Skip)[] {
  const start = monthsBefore(today, months);
  const lastOf = (releases: readonly Release[]) => latest(releases, today);
  const isLate = (releases: readonly Release[]): boolean => (lastOf(releases)?.date ?? '') >= start;
  const all = stable(one.releases);
  const quiet = promisesOf(one).filter(({ releases }) => !isLate(releases));
  // What has no day may be the release that came last.
  const isUnsure = (releases: readonly Release[]): boolean => releases.some(({ date }) => date === null);
  if (!isLate(all)) return quiet.length > 0 && isUnsure(all) ? [{ skipped: noDates }] : [];
  const silent = quiet.filter(({ releases }) => !isUnsure(releases) && lastOf(releases) !== null);
  const rows = new Set(silent.map(({ row }) => row));
  const hits = [...rows].map((row) => {
    const own = silent.filter((promised) => promised.row === row);
    const lines = own.map((promised) => ({ name: nameOf(promised), last: lastOf(promised.releases) }));
    const told = lines.map(({ name, last }) => `${name} (${last?.tag ?? ''}, ${last?.date ?? ''})`);
    return {
      message: 'silent' as const,
      values: { row: row.text, lines: told, months: String(months), other: lastOf(all)?.tag ?? '' },
      place: row.span,
      package: one.package,
      subject: subjectOf(row),
      about: aboutLines(
        own.flatMap((promised) => promised.lines),
        row,
      ),
    };
  });
  return quiet.some(({ releases }) => isUnsure(releases)) ? [...hits, { skipped: noDates }] : hits;
}

/** What rows promise fixes for. What a note limits may be over without a release that tells. */
function promisesOf({ lines }: PackageCoverage): Promised[] {
  const found = new Map<PolicyRow, Map<string, Promised>>();
  for (const { line, newest, releases } of lines) {
    const { row, status } = newest?.decision ?? { row: null, status: null };
    if (row === null || row.note !== null || status !== 'supported') continue;
    const known = found.get(row) ?? new Map<string, Promised>();
    found.set(row, known);
    const key = namesMinors(row) ? lineText(line) : String(line.major);
    const promised = known.get(key) ?? { row, lines: [], releases: [] };
    known.set(key, promised);
    promised.lines.push(line);
    promised.releases.push(...stable(releases));
  }
  return [...found.values()].flatMap((known) => [...known.values()]);
}

function namesMinors({ claim }: PolicyRow): boolean {
  if (claim.kind === 'numbers')
    return claim.shape !== 'bound' && claim.named.some(({ grain }) => grain === 'minor');
  return (claim.kind === 'latest' || claim.kind === 'previous') && claim.unit === 'minor';
}

function nameOf({ lines }: Promised): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  return lineText(others.length > 0 ? { ...first, minor: null } : first);
}

function stable(releases: readonly JudgedRelease[]): Release[] {
  return releases.map(({ release }) => release).filter(({ isPrerelease }) => !isPrerelease);
}

/** The release that came last of those that are out. */
function latest(releases: readonly Release[], today: PlainDate): Release | null {
  const dayOf = ({ date }: Release): PlainDate => (date === null || date > today ? '' : date);
  return releases.reduce<Release | null>((last, one) => {
    const known = last === null ? '' : dayOf(last);
    return dayOf(one) > known ? one : last;
  }, null);
}
