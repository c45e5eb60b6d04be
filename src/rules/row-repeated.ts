// Reports a row that says what another row of its table has said already.
import type { PolicyRow } from '../model/policy.ts';
import { aboutRow } from './about.ts';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { subjectOf } from './rows.ts';

export const rowRepeated: Rule<'again' | 'first'> = {
  id: 'row-repeated',
  title: 'Two rows of one table say the same',
  level: 'warning',
  since: '0.1.0',
  needs: 'rows',
  messages: {
    again:
      '"{row}" stands here twice with the same answer: remove one of the two rows, or correct its version',
    first: 'the row that says the same',
  },
  check: (facts) => {
    const firsts = new Map<string, PolicyRow>();
    return (facts.policy?.rows ?? []).filter(isReadInTable).flatMap((row) => {
      const saying = sayingOf(row, facts);
      const first = firsts.get(saying);
      firsts.set(saying, first ?? row);
      if (first === undefined) return [];
      return {
        message: 'again' as const,
        values: { row: row.text },
        place: row.span,
        package: facts.packageNames.get(row) ?? null,
        subject: subjectOf(row),
        about: aboutRow(row, facts),
        related: [{ message: 'first' as const, place: first.span }],
      };
    });
  },
};

function isReadInTable({ block, claim, unread }: PolicyRow): boolean {
  return block >= 0 && claim.kind !== 'unreadable' && unread.length === 0;
}

/** All that a row says: rows that differ in anything, a column of notes or platforms included, are no repetition. */
function sayingOf(row: PolicyRow, { asides, packageNames }: Facts): string {
  // Several releases of four parts share one range, and are not the same release.
  const versions = row.claim.kind === 'numbers' && row.claim.shape === 'exact' ? row.text : subjectOf(row);
  const { block, status, until, note } = row;
  return JSON.stringify([
    block,
    packageNames.get(row),
    versions,
    status,
    until?.date,
    note,
    asides.get(row.span.line),
  ]);
}
