// Reports what nobody could read of a row: its versions, its status, or its end date.
import { releaseWithin } from '../coverage/release-within.ts';
import type { JudgedRelease } from '../coverage/coverage.ts';
import type { PolicyRow, Unread } from '../model/policy.ts';
import { aboutRow, aboutText } from './about.ts';
import type { Facts } from './facts.ts';
import { onlyNewest, tagsUnread } from './gaps.ts';
import type { Hit, Rule, Skip } from './rule.ts';
import { subjectOf } from './rows.ts';

type Key = Unread['what'] | 'blank' | 'html';

export const rowUnreadable: Rule<Key> = {
  id: 'row-unreadable',
  title: 'Nobody could say which versions, which status or which end date a row means',
  level: 'warning',
  since: '0.1.0',
  needs: 'rows',
  messages: {
    versions:
      'it is not clear which versions "{text}" means: write numbers, such as 1.2.x or < 2.0, or a word, such as latest',
    status:
      'it is not clear from "{text}" whether "{row}" gets security fixes: write yes or no, or a mark, in front of the words',
    end: 'it is not clear which day "{text}" means: write the last day of support as in 2030-12-31',
    blank: 'the row "{row}" leaves open whether it gets security fixes: write yes or no, or a mark',
    html: 'these versions stand in an HTML table, which is not read: write them as a Markdown table',
  },
  check: (facts) => {
    const isJudged = judgeable(facts);
    return [
      ...(facts.policy?.htmlTables ?? []).map((place) => ({
        message: 'html' as const,
        place,
        subject: 'html',
        about: aboutText(),
      })),
      ...(facts.policy?.rows ?? []).flatMap((row) => {
        const unread = row.layout === 'prose' ? null : unreadIn(row);
        return unread === null ? [] : isJudged(row, hit(row, unread, facts));
      }),
    ];
  },
};

/** What could not be read first; a status can be unclear without a word that says so. */
function unreadIn(row: PolicyRow): Unread | null {
  if (row.unread[0] !== undefined) return row.unread[0];
  return row.status === 'unclear' ? { what: 'status', text: '', span: row.statusSpan ?? row.span } : null;
}

function hit(row: PolicyRow, { what, text, span }: Unread, facts: Facts): Hit<Key> {
  return {
    message: what === 'status' && text.trim() === '' ? 'blank' : what,
    values: { text, row: row.text },
    ...(/\d/.test(row.text) ? {} : { level: 'notice' }),
    place: span,
    package: facts.packageNames.get(row) ?? null,
    subject: subjectOf(row),
    about: aboutRow(row, facts),
  };
}

/** Lets a hit pass unless nothing stable was released of its row: what is not there yet may still be undecided. */
function judgeable({ packages, strangers, tagCount, isOnlyNewestKnown }: Facts) {
  const foreign = new Set(strangers);
  const homes = packages.map(({ rows, releases }) => ({
    rows: new Set(rows.map(({ row }) => row)),
    stable: releases.filter(({ release }) => !release.isPrerelease),
  }));
  return (row: PolicyRow, found: Hit<Key>): (Hit<Key> | Skip)[] => {
    if (tagCount === null) return row.claim.kind === 'numbers' ? [{ skipped: tagsUnread }] : [found];
    if (foreign.has(row)) return [];
    const isReleased = homes.some(({ rows, stable }) => rows.has(row) && covers(row, stable));
    if (!isReleased && isOnlyNewestKnown) return [{ skipped: onlyNewest }];
    return isReleased ? [found] : [];
  };
}

function covers({ claim }: PolicyRow, stable: readonly JudgedRelease[]): boolean {
  return (
    claim.kind !== 'numbers' || claim.intervals.some((interval) => releaseWithin(stable, interval) !== null)
  );
}
