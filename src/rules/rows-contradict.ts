// Reports two rows that give one release different answers, so that nobody can say which of them counts.
import type { Contradiction, PackageCoverage } from '../coverage/coverage.ts';
import { standsBefore } from '../coverage/stands-before.ts';
import { aboutLines } from './about.ts';
import { onlyNewest } from './gaps.ts';
import type { Hit, Rule } from './rule.ts';
import { lineAround, subjectOf } from './rows.ts';

type Key = 'together' | 'apart' | 'other';

export const rowsContradict: Rule<Key> = {
  id: 'rows-contradict',
  title: 'Two rows, neither narrower, give one release different statuses',
  level: 'error',
  since: '0.1.0',
  needs: 'releases',
  messages: {
    together:
      '{tag} gets security fixes by "{yes}" and none by "{no}", and neither row is narrower: keep one of the two answers',
    apart:
      '{tag} gets security fixes by "{yes}" and none by "{no}" in another table: keep one of the two answers, or add a column that names the product of each',
    other: 'the row that says otherwise',
  },
  check: ({ packages, policy, isOnlyNewestKnown }) => {
    // Two rows about everything contradict each other once, whatever the packages that show it.
    const seen = new Set<string>();
    const hits = packages.flatMap((one) =>
      one.contradictions.flatMap((found) => {
        const pair = JSON.stringify([found.supported.span, found.unsupported.span]);
        if (seen.has(pair)) return [];
        seen.add(pair);
        return hit(found, one);
      }),
    );
    const mayHideMore = isOnlyNewestKnown && (policy?.rows.length ?? 0) > 1;
    return mayHideMore ? [...hits, { skipped: onlyNewest }] : hits;
  },
};

function hit({ supported, unsupported, release }: Contradiction, one: PackageCoverage): Hit<Key> {
  const [first, second] = standsBefore(supported, unsupported)
    ? [supported, unsupported]
    : [unsupported, supported];
  // Two tables may be about two products, of which only the headings tell.
  const areApart = first.block >= 0 && second.block >= 0 && first.block !== second.block;
  return {
    ...(areApart ? { message: 'apart', level: 'warning' } : { message: 'together' }),
    values: { tag: release.tag, yes: supported.text, no: unsupported.text },
    place: second.span,
    package: one.package,
    subject: [subjectOf(supported), subjectOf(unsupported)].sort().join('\n'),
    about: aboutLines([lineAround(one, release)], supported, unsupported),
    related: [{ message: 'other', place: first.span }],
  };
}
