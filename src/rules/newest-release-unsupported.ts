// Reports a newest stable release that a row gives no fixes: then nobody who is up to date gets any.
import type { JudgedRelease, PackageCoverage } from '../coverage/coverage.ts';
import type { PolicyRow } from '../model/policy.ts';
import { lineText } from '../versions/range-text.ts';
import { aboutNewest } from './about.ts';
import type { Hit, Rule } from './rule.ts';
import { lineAround, subjectOf } from './rows.ts';

type Key = 'denied' | 'ended';

export const newestReleaseUnsupported: Rule<Key> = {
  id: 'newest-release-unsupported',
  title: 'A row says that the newest stable release gets no fixes',
  level: 'error',
  since: '0.1.0',
  needs: 'releases',
  messages: {
    denied:
      'the newest release, {tag}, gets no security fixes by "{row}": if it does get them, say so for {line}',
    ended:
      'the newest release, {tag}, gets no security fixes since "{row}" ended on {date}: move the date, or say which versions get fixes',
  },
  check: ({ packages }) => packages.flatMap((one) => (one.newest === null ? [] : denied(one, one.newest))),
};

function denied(one: PackageCoverage, newest: JudgedRelease): Hit<Key>[] {
  const { rows, status } = newest.decision;
  const row = rows.map((covering) => covering.row).find(saysNo);
  if (status !== 'unsupported' || row === undefined) return [];
  const { tag } = newest.release;
  const line = lineAround(one, newest.release);
  return [
    {
      message: row.status === 'supported' ? 'ended' : 'denied',
      values: { tag, row: row.text, date: row.until?.date ?? '', line: lineText(line) },
      place: row.span,
      package: one.package,
      subject: subjectOf(row),
      about: aboutNewest(line, newest.release, row),
    },
  ];
}

/** Where a mark still promises fixes, the date that has passed is the defect, and another rule reports it. */
function saysNo({ status, until }: PolicyRow): boolean {
  return status !== 'supported' || until?.isStatus === true;
}
