// Python's versions, as the package for PEP 440 reads them.
import { expect, test } from '@jest/globals';
import { compare, explain, valid } from '@renovatebot/pep440';
import fc from 'fast-check';
import { parsePep440 } from '../../../src/versions/schemes/parse-pep440.ts';
import { compareVersions } from '../../../src/versions/schemes/version.ts';
import { timeOf } from '../../support/time.ts';

test.each([
  // the text, its number, whether it is a prerelease
  ['1.2.3', '1.2.3', false],
  ['1', '1.0.0', false],
  ['1.2.3.4', '1.2.3', false],
  ['1.0.post1', '1.0.0', false],
  ['1.0-1', '1.0.0', false],
  ['1.0+local.1', '1.0.0', false],
  ['1.0a2', '1.0.0', true],
  ['1.0b', '1.0.0', true],
  ['1.0rc1', '1.0.0', true],
  ['1.0-RC.1', '1.0.0', true],
  ['1.0.dev3', '1.0.0', true],
  ['1.0.post1.dev2', '1.0.0', true],
])('%s is %s', (text, number, isPrerelease) => {
  const version = parsePep440(text);
  expect([version?.number.join('.'), version?.isPrerelease]).toEqual([number, isPrerelease]);
});

test.each(['1!2.0', 'v1.0', '1.0-final', '1.0-beta-testnet', '1.0.x', '1_0', '1.0+', '1.0.M1', ' 1.0', ''])(
  '%j is none',
  (text) => {
    expect(parsePep440(text)).toBeNull();
  },
);

const behind = [
  'a',
  'b',
  'c',
  'rc',
  'alpha',
  'beta',
  'pre',
  'preview',
  'post',
  'rev',
  'r',
  'dev',
  'DEV',
] as const;
const text = fc
  .tuple(
    fc.constantFrom('1', '1.0', '1.0.0', '1.1', '01.2', '1.20260115', ''),
    fc.array(fc.constantFrom(...behind, '0', '1', '10', '.', '-', '_', '+', '!', 'x'), { maxLength: 7 }),
  )
  .map(([number, parts]) => number + parts.join(''));

test('what is one is one for the package, epochs apart', () => {
  const isOne = (written: string) => /^\d/.test(written) && !written.includes('!') && valid(written) !== null;
  fc.assert(
    fc.property(text, (written) => {
      expect([written, parsePep440(written) !== null]).toEqual([written, isOne(written)]);
      if (isOne(written))
        expect([written, parsePep440(written)?.isPrerelease]).toEqual([
          written,
          explain(written)?.is_prerelease,
        ]);
    }),
    { numRuns: 5000 },
  );
});

test('and orders alike, local versions and development releases of post releases apart', () => {
  const isApart = (written: string) => {
    const { is_devrelease: isDev, is_postrelease: isPost, pre, local } = explain(written) ?? {};
    return Boolean(local) || (isDev && isPost && !pre);
  };
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [parsePep440(a), parsePep440(b)];
      fc.pre(one !== null && other !== null && !isApart(a) && !isApart(b));
      expect([a, b, Math.sign(compareVersions(one, other))]).toEqual([a, b, Math.sign(compare(a, b))]);
    }),
    { numRuns: 2000 },
  );
});

test('from old to new', () => {
  const stages = ['1.0.dev1', '1.0a1.dev1', '1.0a1', '1.0a1.post1.dev1', '1.0a1.post1', '1.0b1', '1.0rc1'];
  const versions = [...stages, '1.0.post1.dev2', '1.0', '1.0.post0', '1.0.post1'];
  const read = versions.map(parsePep440).filter((version) => version !== null);
  expect(read).toHaveLength(versions.length);
  expect(read.toReversed().sort(compareVersions)).toEqual(read);
});

test.each(['1' + '.1'.repeat(500_000), '1.0+' + 'a.'.repeat(500_000), '9'.repeat(1_000_000)])(
  'a hostile text takes no time',
  (written) => {
    expect(timeOf(() => parsePep440(written))).toBeLessThan(200);
    expect(parsePep440(written)).toBeNull();
  },
);
