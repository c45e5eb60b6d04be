// Reports a line that gets no fixes by a row, and lately got a release all the same.
import type { JudgedRelease, PackageCoverage, ReleaseLine } from '../coverage/coverage.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { PlainDate } from '../model/text.ts';
import type { LineNumber } from '../model/version.ts';
import { aboutLines } from './about.ts';
import { daysBetween } from './days.ts';
import type { Hit, Rule, RuleOption } from './rule.ts';
import { subjectOf } from './rows.ts';

const lately: RuleOption = {
  key: 'days',
  sentence: 'For how many days a release counts as one of late.',
  default: 180,
  most: 3650,
};

/** The day, and how long before it is of late. */
interface Now {
  readonly today: PlainDate;
  readonly days: number;
}

/** A stable release whose date is known. */
type Dated = JudgedRelease & { readonly release: { readonly date: PlainDate } };

export const unsupportedLineReleased: Rule<'released'> = {
  id: 'unsupported-line-released',
  title: 'A line without support got a release of late',
  level: 'warning',
  since: '0.1.0',
  needs: 'dates',
  messages: {
    released:
      '"{row}" gets no security fixes, but {tags} came after {higher} ({since}): mark the row as supported, or write the day on which its support ended',
  },
  options: [lately],
  check: ({ packages, today }, option) =>
    packages.flatMap((one) => judge(one, { today, days: option(lately.key) })),
};

/** One hit for each row: what it denies fixes may be many lines. */
function judge(one: PackageCoverage, now: Now): Hit<'released'>[] {
  const hits = new Map<PolicyRow, { released: Dated[]; lines: LineNumber[]; higher: Dated }>();
  let higher: Dated | null = null;
  // From the highest line down, so that the first stable release above a line is known when the line is reached.
  for (const line of one.lines) {
    const row = line.newest?.decision.status === 'unsupported' ? line.newest.decision.row : null;
    const last = latest(line);
    if (row !== null && last !== null && higher !== null && isLate(last, higher, row, now)) {
      const known = hits.get(row) ?? { released: [], lines: [], higher };
      hits.set(row, known);
      known.released.push(last);
      known.lines.push(line.line);
    }
    higher = earlier(higher, line);
  }
  return [...hits].map(([row, found]) => ({
    message: 'released' as const,
    values: {
      row: row.text,
      tags: found.released.map(({ release }) => `${release.tag} (${release.date})`),
      higher: found.higher.release.tag,
      since: found.higher.release.date,
    },
    place: row.span,
    package: one.package,
    subject: subjectOf(row),
    about: aboutLines(found.lines, row),
  }));
}

function isLate({ release }: Dated, higher: Dated, row: PolicyRow, { today, days }: Now): boolean {
  const age = daysBetween(release.date, today);
  const wasPromised = row.until !== null && release.date <= row.until.date;
  return age >= 0 && age <= days && release.date > higher.release.date && !wasPromised;
}

function dated({ releases }: ReleaseLine): Dated[] {
  return releases.filter((one): one is Dated => one.release.date !== null && !one.release.isPrerelease);
}

/** The stable release of a line that came last. */
function latest(line: ReleaseLine): Dated | null {
  return dated(line).reduce<Dated | null>(
    (last, one) => (last === null || one.release.date > last.release.date ? one : last),
    null,
  );
}

/** The first that came of these and of the stable releases of a line. */
function earlier(first: Dated | null, line: ReleaseLine): Dated | null {
  return dated(line).reduce<Dated | null>(
    (known, one) => (known === null || one.release.date < known.release.date ? one : known),
    first,
  );
}
