// Reports rows that promise fixes for certain versions, and name no day on which that ends.
import type { PolicyRow } from '../model/policy.ts';
import { aboutRow } from './about.ts';
import type { Rule } from './rule.ts';
import { subjectOf } from './rows.ts';

export const endDateMissing: Rule<'missing'> = {
  id: 'end-date-missing',
  title: 'A supported row has no end date',
  level: 'warning',
  isOptional: true,
  since: '0.1.0',
  needs: 'rows',
  messages: {
    missing:
      '"{row}" promises security fixes, and does not say until when: write the last day of support beside it',
  },
  check: (facts) =>
    (facts.policy?.rows ?? [])
      .filter((row) => row.status === 'supported' && row.until === null && isRead(row) && hasEnd(row))
      .map((row) => ({
        message: 'missing',
        values: { row: row.text },
        place: row.span,
        package: facts.packageNames.get(row) ?? null,
        subject: subjectOf(row),
        about: aboutRow(row, facts),
      })),
};

/** Dates are not looked for in sentences, and a date that nobody could read is reported as such. */
function isRead({ layout, unread }: PolicyRow): boolean {
  return layout !== 'prose' && unread.every(({ what }) => what !== 'end');
}

/** Whether it is the same versions for ever: what is said of the latest release, a branch or all that is to come goes on. */
function hasEnd({ claim }: PolicyRow): boolean {
  return claim.kind === 'numbers' && claim.intervals.every(({ to }) => to !== null);
}
