// Rows that cover a number, narrow and wide, few and very many.
import { describe, expect, test } from '@jest/globals';
import type { ReleaseFamily } from '../../src/model/release.ts';
import { aFamily, aStatement, coverMain, someRows, today } from '../support/statement.ts';
import { coverReleases } from '../../src/coverage/cover-releases.ts';

const covering = (version: string, ...rows: string[]): string[] =>
  coverMain([version], { rows: someRows(...rows) }).releases.flatMap(({ decision }) =>
    decision.rows.map(({ row }) => row.text).sort(),
  );

test.each([
  ['the innermost of nested rows', ['< 9 no', '< 5 no', '2.x no', '2.1.x yes'], ['2.1.x']],
  ['both of two that overlap', ['< 3 no', '>= 2 no'], ['< 3', '>= 2']],
  ['none of its neighbours', ['3.x yes', '2.x yes', '1.x no', '< 9 no'], ['2.x']],
  ['all that are equal', ['2.x no', '2.x no'], ['2.x', '2.x']],
  ['the one without end last', ['>= 1 no', '>= 2 yes'], ['>= 2']],
  ['of two that begin together the shorter', ['>= 2.1 no', '2.1.x yes'], ['2.1.x']],
  ['of two that end together the shorter', ['< 3 no', '2.x yes'], ['2.x']],
  ['the range alone before the range and more', ['2.x or 4.x no', '2.x or 6.x or 8.x no', '2.x yes'], ['2.x']],
  ['part before whole', ['2.x or 4.x or 6.x no', '2.x or 4.x yes'], ['2.x or 4.x']],
  ['neither of two that share one range', ['2.x or 4.x no', '2.x or 6.x no'], ['2.x or 4.x', '2.x or 6.x']],
])('%s', (_name, rows, expected) => {
  expect(covering('2.1.4', ...rows)).toEqual(expected);
});

describe('in time', () => {
  const many = 15_000;
  const shapes: readonly (readonly [string, (index: number) => string])[] = [
    ['nested rows', (index) => `${index} - ${2 * many - index}`],
    ['staggered rows', (index) => `${index} - ${index + 5000}`],
    ['rows that share a range', (index) => `5.x or ${index + 10} - ${index + 5010}`],
    ['words', (index) => `latest-${index + 2}-minor`],
  ];
  const versions = Array.from({ length: 1000 }, (_, index) => `${(1000 - index) * 15}.0.0`);
  const family: ReleaseFamily = aFamily(versions);

  test.each(shapes)('%s', (_name, range) => {
    const rows = someRows(...Array.from({ length: many }, (_, index) => `${range(index)} ${index % 2 ? 'yes' : 'no'}`));
    const policy = aStatement({ rows });
    const start = performance.now();
    coverReleases(policy, [family], 'project', today);
    // A tenth of it on a quiet machine; each row against each other would take minutes.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('a hundred thousand releases', () => {
    const wide = aFamily(Array.from({ length: 100_000 }, (_, index) => `${1000 - Math.floor(index / 100)}.${99 - (index % 100)}.0`));
    const policy = aStatement({ rows: someRows('1000.x yes', '999.x yes', 'latest yes', '< 999 no', 'other no') });
    const start = performance.now();
    const [main] = coverReleases(policy, [wide], 'project', today).packages;
    expect(performance.now() - start).toBeLessThan(1500);
    expect(main?.releases).toHaveLength(100_000);
  });
});
