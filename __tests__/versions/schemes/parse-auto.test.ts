// What a version text means, whatever its scheme.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAuto } from '../../../src/versions/schemes/parse-auto.ts';
import { timeOf } from '../../support/time.ts';

const numberOf = (text: string) => parseAuto(text)?.number.join('.') ?? null;

describe('a final version', () => {
  test.each([
    // the text, the number that rows are compared with
    ['1.2.3', '1.2.3'],
    ['1.2', '1.2.0'],
    ['49', '49.0.0'],
    ['2024', '2024.0.0'],
    ['2.4.70.1', '2.4.70'],
    ['24.04', '24.4.0'],
    ['60.0.03', '60.0.3'],
    ['2025.11.25', '2025.11.25'],
    ['2_0_40', '2.0.40'],
    ['2-13-3', '2.13.3'],
    ['1.5.4-final', '1.5.4'],
    ['1.0.1.Final', '1.0.1'],
    ['2.1.0.RELEASE', '2.1.0'],
    ['1.10.0-lts', '1.10.0'],
    ['4.2.2-stable', '4.2.2'],
    ['1.0.3-r1', '1.0.3'],
    ['0.6.5-1', '0.6.5'],
    ['1.2.5.post1', '1.2.5'],
    ['9_8_P1', '9.8.0'],
    ['10.4.3-LTS-Patch-1', '10.4.3'],
    ['9.4.0.v20161208', '9.4.0'],
    ['2.1.0.4_stable_2025-01-31', '2.1.0'],
    ['6.10.0.202406032230-r', '6.10.0'],
    ['1.8.3+1', '1.8.3'],
    ['11.1.0+security-01', '11.1.0'],
    ['3.5a', '3.5.0'],
    ['9007199254740991.0.0', '9007199254740991.0.0'],
  ])('%s is %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
    expect(parseAuto(text)).toHaveProperty('isPrerelease', false);
  });
});

describe('a prerelease is judged by its final number', () => {
  test.each([
    // the text, the number that rows are compared with
    ['5.2.0-rc.1', '5.2.0'],
    ['1.3.0-RC1', '1.3.0'],
    ['3.0.0-SNAPSHOT', '3.0.0'],
    ['7.35.0-next.13', '7.35.0'],
    ['1.0.0rc2', '1.0.0'],
    ['2.0.0b22', '2.0.0'],
    ['2.4.2.dev0', '2.4.2'],
    ['0.14.20.rc1', '0.14.20'],
    ['1.14.0.rc', '1.14.0'],
    ['2.3.9.pre', '2.3.9'],
    ['1.1.0_RC1', '1.1.0'],
    ['0_8_0b1', '0.8.0'],
    ['1.0.0.CR2', '1.0.0'],
    ['12.0.0.M1', '12.0.0'],
    ['2.0-beta-3', '2.0.0'],
    ['2.0.9.100_canary_2024-05-30', '2.0.9'],
    ['5.0.0-alpha.4.2', '5.0.0'],
    ['3.23.0-0.1.pre', '3.23.0'],
    ['1.0.0-rc.1+oryOS.9', '1.0.0'],
    ['47.alpha', '47.0.0'],
  ])('%s is one of %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
    expect(parseAuto(text)).toHaveProperty('isPrerelease', true);
  });
});

describe('no version', () => {
  test.each([
    ['a wildcard', '2.2.x'],
    ['a wildcard without a dot', '2.2x'],
    ['a qualifier that does not end', `1.0.0-${'rc.'.repeat(30)}`],
    ['a line that moves', '1.20-latest'],
    ['a nightly', '4.1-nightly-2026-08-22'],
    ['an experiment', '0.26.1-cloud-team'],
    ['an experiment that is counted', '0.30.0-new-index-scheduler.beta.0'],
    ['the output of git describe', '0.2.0-91-g22f7616'],
    ['another version behind the version', '1.20.1-2.3.4'],
    ['a day', '2025-11-25'],
    ['a day with underscores', '2025_11_25'],
    ['a day without signs', '20251125'],
    ['a number beyond all counting', '1.9007199254740992.0'],
    ['a build beyond all counting', '1.2.3-9007199254740992'],
    ['a prefix', 'v1.2.3'],
    ['signs of no scheme', '1.3.1(infer_schema)'],
    ['words in another script', '1.0-版本'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(parseAuto(text)).toBeNull();
  });

  test.each([
    ['digits', '9'.repeat(1_000_000)],
    ['parts', '1.'.repeat(1_000_000)],
    ['qualifiers', `1${'.1rc'.repeat(500_000)}`],
    ['metadata', `1.0.0+${'a.'.repeat(1_000_000)}`],
  ])('a million %s take no time', (_, text) => {
    expect(timeOf(() => parseAuto(text))).toBeLessThan(1000);
  });
});

test('no text throws, and every number is one', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('0', '19', '.', '-', '_', '+', 'v', 'a', '\u0000', 'é', 'rc', 'final'),
    }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const version = parseAuto(written);
      return version === null || [...version.parts, ...version.number].every(Number.isSafeInteger);
    }),
  );
});
