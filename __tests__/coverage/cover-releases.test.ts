// What the policy says of releases, read as a careful person would.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverReleases } from '../../src/coverage/cover-releases.ts';
import { aFamily, cover, coverMain, someRows, statusesOf, today } from '../support/statement.ts';

const statuses = (versions: readonly string[], rows: readonly string[], rule?: string): string[] =>
  statusesOf(coverMain(versions, { rows: someRows(...rows), ...(rule !== undefined && { rule }) }).releases);

describe('the status of a release', () => {
  test.each([
    ['a row that holds it', ['1.x yes'], '1.4.2 supported'],
    ['a row that denies it', ['1.x no'], '1.4.2 unsupported'],
    ['a row of which nobody could say', ['1.x maybe'], '1.4.2 unclear'],
    ['no row', ['2.x yes'], '1.4.2 unlisted'],
    ['a line in a bound', ['< 2 no', '1.4.x yes'], '1.4.2 supported'],
    ['an exact release in a line', ['1.4.x yes', '1.4.2 no'], '1.4.2 unsupported'],
    ['one of several ranges in a bound', ['1.4.x or 3.x yes', '< 2 no'], '1.4.2 supported'],
    ['a range in itself and more', ['1.4.x or 3.x no', '1.4.x yes'], '1.4.2 supported'],
    ['few ranges among many', ['1.4.x or 3.x or 5.x no', '1.4.x or 3.x yes'], '1.4.2 supported'],
    ['two that overlap and agree', ['< 2 no', '>= 1.2 no'], '1.4.2 unsupported'],
    ['two that overlap and disagree', ['< 2 no', '>= 1.2 yes'], '1.4.2 unclear'],
    ['equal rows that disagree', ['1.x yes', '1.x no'], '1.4.2 unclear'],
    ['a row past its last day', ['1.x yes until 2026-11-20'], '1.4.2 unsupported'],
    ['a row on its last day', ['1.x yes until 2026-11-21'], '1.4.2 supported'],
    ['an unclear row past its last day', ['1.x maybe until 2026-11-20'], '1.4.2 unsupported'],
    ['the newest release', ['latest yes'], '1.4.2 supported'],
    ['others beside numbers', ['2.x yes', 'other no'], '1.4.2 unsupported'],
    ['others beside a word', ['previous-minor yes', 'other no'], '1.4.2 unsupported'],
    ['others beside branches alone', ['branch:main yes', 'other no'], '1.4.2 unlisted'],
    ['others where a row holds it', ['1.x yes', 'other no'], '1.4.2 supported'],
    ['others that disagree', ['2.x yes', 'other yes', 'other no'], '1.4.2 unclear'],
    ['a row that nobody could read', ['? yes'], '1.4.2 unclear'],
    ['others beside one that nobody could read', ['2.x yes', '? yes', 'other no'], '1.4.2 unsupported'],
  ])('%s', (_name, rows, status) => {
    expect(statuses(['1.4.2'], rows)).toEqual([status]);
  });

  test('an HTML table is a row that nobody could read', () => {
    const { releases } = coverMain(['1.4.2'], { policy: { htmlTables: [{ line: 3, column: 1, endLine: 6, endColumn: 9 }] } });
    expect(statusesOf(releases)).toEqual(['1.4.2 unclear']);
  });

  test('without a policy every release is unlisted', () => {
    const [main] = coverReleases(null, [aFamily(['1.4.2', '1.4.1'])], 'project', today).packages;
    expect(statusesOf(main?.releases ?? [])).toEqual(['1.4.2 unlisted', '1.4.1 unlisted']);
  });
});

describe('words', () => {
  const versions = ['5.0.1', '5.0.0', '4.9.3', '4.8.0', '3.0.0'];

  test.each([
    ['latest', ['5.0.1']],
    ['latest-2', ['5.0.1', '5.0.0']],
    ['latest-minor', ['5.0.1', '5.0.0']],
    ['latest-2-minor', ['5.0.1', '5.0.0', '4.9.3']],
    ['latest-3-minor', ['5.0.1', '5.0.0', '4.9.3', '4.8.0']],
    ['latest-major', ['5.0.1', '5.0.0']],
    ['latest-2-major', ['5.0.1', '5.0.0', '4.9.3', '4.8.0']],
    ['latest-99-major', versions],
  ])('%s speaks of %j, in a row and in a sentence', (word, expected) => {
    const supported = (lines: readonly string[]): string[] =>
      lines.filter((line) => line.endsWith(' supported')).map((line) => line.split(' ')[0] ?? '');
    expect(supported(statuses(versions, [`${word} yes`]))).toEqual(expected);
    expect(supported(statuses(versions, [], word))).toEqual(expected);
  });

  test.each([
    ['previous-minor', ['4.9.3']],
    ['previous-major', ['4.9.3', '4.8.0']],
  ])('%s speaks of %j', (word, expected) => {
    const said = statuses(versions, [`${word} yes`]);
    expect(said.filter((line) => line.endsWith(' supported'))).toEqual(expected.map((version) => `${version} supported`));
  });

  test('a sentence denies fixes to all that it leaves out, and rows come first', () => {
    expect(statuses(['2.1.0', '2.0.0', '1.9.0'], ['1.x yes'], 'latest')).toEqual([
      '2.1.0 supported',
      '2.0.0 unsupported',
      '1.9.0 supported',
    ]);
  });

  test('a word is narrower than a row in numbers that holds all it speaks of', () => {
    expect(statuses(['2.1.0', '2.0.0'], ['2.x no', 'latest yes'])).toEqual(['2.1.0 supported', '2.0.0 unsupported']);
  });
});

describe('prereleases', () => {
  test('are judged by their final number', () => {
    expect(statuses(['2.1.0', '2.1.0-rc.1', '2.0.0-beta.2'], ['2.1.x yes', '< 2.1 no'])).toEqual([
      '2.1.0 supported',
      '2.1.0-rc.1 supported',
      '2.0.0-beta.2 unsupported',
    ]);
  });

  test('do not move words', () => {
    expect(statuses(['3.0.0-rc.1', '2.1.0'], ['latest-major yes'])).toEqual(['3.0.0-rc.1 unlisted', '2.1.0 supported']);
  });

  test.each([
    ['a row in numbers', ['2.x yes'], undefined, '2.2.0-rc.1 supported'],
    ['a word', ['latest-major yes', 'other no'], undefined, '2.2.0-rc.1 unlisted'],
    ['a sentence', [], 'latest-major', '2.2.0-rc.1 unlisted'],
  ])('above the newest stable release: %s', (_name, rows, rule, status) => {
    expect(statuses(['2.2.0-rc.1', '2.1.0'], rows, rule)[0]).toBe(status);
  });

  test('alone they have no newest release', () => {
    const main = coverMain(['1.0.0-beta.1'], { rows: someRows('1.x yes', 'latest no') });
    expect(main.newest).toBeNull();
    expect(statusesOf(main.releases)).toEqual(['1.0.0-beta.1 supported']);
  });
});

describe('the decision', () => {
  test('names the first of the rows that agree', () => {
    const rows = someRows('>= 1.2 no', '< 2 no');
    const [judged] = coverMain(['1.4.2'], { rows }).releases;
    expect(judged?.decision.row).toBe(rows[0]);
    expect(judged?.decision.rows).toHaveLength(2);
  });

  test('names no row where rows disagree, and none where the sentence decides', () => {
    const [disagreeing] = coverMain(['1.4.2'], { rows: someRows('1.x yes', '1.x no') }).releases;
    expect(disagreeing?.decision).toMatchObject({ row: null, byRule: false });
    const [ruled] = coverMain(['1.4.2'], { rule: 'latest' }).releases;
    expect(ruled?.decision).toMatchObject({ row: null, byRule: true, status: 'supported' });
  });
});

describe('packages', () => {
  const families = [aFamily(['3.0.0']), aFamily(['0.4.0'], 'client')];

  test('have the rows of their scope and those without one', () => {
    const rows = someRows('3.x yes', '0.4.x yes for client', '< 1 no', '9.x yes for Minecraft');
    const { packages, strangers } = cover([], { rows, families });
    expect(packages.map((one) => [one.package, statusesOf(one.releases)])).toEqual([
      [null, ['3.0.0 supported']],
      ['client', ['0.4.0 supported']],
    ]);
    expect(strangers).toEqual([rows[3]]);
  });

  test('at equal ranges the row about the package counts', () => {
    const { packages } = cover([], { rows: someRows('0.4.x no', '0.4.x yes for client'), families });
    expect(statusesOf(packages[1]?.releases ?? [])).toEqual(['0.4.0 supported']);
  });
});

describe('whatever the rows', () => {
  const part = fc.integer({ min: 0, max: 3 });
  const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));
  const range = fc.oneof(
    version,
    version.map((text) => `< ${text}`),
    version.map((text) => `>= ${text}`),
    part.map((major) => `${major}.x`),
    fc.tuple(part, part).map(([major, minor]) => `${major}.${minor}.x`),
  );
  const claim = fc.oneof(
    { weight: 4, arbitrary: fc.array(range, { minLength: 1, maxLength: 3 }).map((ranges) => ranges.join(' or ')) },
    { weight: 2, arbitrary: fc.constantFrom('latest', 'latest-2-minor', 'previous-major', 'other', 'branch:main', '?') },
  );
  const row = fc
    .tuple(claim, fc.constantFrom('yes', 'no', 'maybe'), fc.constantFrom('', ' until 2026-11-20'))
    .map(([text, said, until]) => `${text} ${said}${until}`);
  const versions = fc
    .uniqueArray(version, { minLength: 1, maxLength: 12 })
    .map((all) => all.sort((a, b) => b.localeCompare(a)));
  const rule = fc.constantFrom(undefined, 'latest', 'latest-2-minor');

  test('their order does not matter', () => {
    const shuffled = fc
      .array(row, { maxLength: 6 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, versions, rule, ([rows, others], released, word) => {
        expect(statuses(released, others, word)).toEqual(statuses(released, rows, word));
      }),
    );
  });

  test('every release has one status', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), versions, rule, (rows, released, word) => {
        const said = statuses(released, rows, word);
        expect(said.map((line) => line.split(' ')[0])).toEqual(released);
        expect(said.every((line) => / (?:supported|unsupported|unlisted|unclear)$/.test(line))).toBe(true);
      }),
    );
  });
});
