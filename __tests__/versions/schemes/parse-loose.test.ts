// Versions with words of the project's own behind them.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAuto } from '../../../src/versions/schemes/parse-auto.ts';
import { parseCalver } from '../../../src/versions/schemes/parse-calver.ts';
import { parseLoose } from '../../../src/versions/schemes/parse-loose.ts';
import { timeOf } from '../../support/time.ts';

describe('a release', () => {
  test.each([
    // the text, its number
    ['1.2.3-testnet', '1.2.3'],
    ['1.2.3-stable', '1.2.3'],
    ['2.0-cloud-team', '2.0.0'],
    ['4.1-nightly-2026-08-22', '4.1.0'],
    ['1.20.1-2.3.4', '1.20.1'],
    ['1.3.1(infer_schema)', '1.3.1'],
    ['1.0-版本', '1.0.0'],
    ['8_20_0-oem', '8.20.0'],
    ['1.2.3-xp', '1.2.3'],
    ['2025-11-25', '2025.11.25'],
    ['20251125-testnet', '2025.11.25'],
    ['2025-11-25T03-45-50Z', '2025.11.25'],
  ])('%s', (text, number) => {
    const version = parseLoose(text);
    expect([version?.number.join('.'), version?.isPrerelease]).toEqual([number, false]);
  });
});

test.each(['1.2.3-rc.1', '1.2.3-testnet.beta.2', '2.0b1', '1.0.0-SNAPSHOT-cloud'])(
  '%s is a prerelease',
  (text) => {
    expect(parseLoose(text)).toHaveProperty('isPrerelease', true);
  },
);

test.each([
  '2.2.x',
  '2.2x',
  '2025-11-25.x',
  '1234567',
  '123456-testnet',
  'testnet',
  '',
  '1.9007199254740992.0-oem',
])('%j is none', (text) => {
  expect(parseLoose(text)).toBeNull();
});

test('what can be read without guesses is read alike', () => {
  const text = fc.string({
    unit: fc.constantFrom('0', '19', '2', '2024', 'T03-45-50', '.', '-', '_', '+', 'a', 'rc', 'final', 'x'),
  });
  fc.assert(
    fc.property(text, (written) => {
      const known = parseAuto(written);
      if (known !== null) expect(parseLoose(written)).toEqual(known);
      if (parseCalver(written) !== null) expect(parseLoose(written)).not.toBeNull();
    }),
  );
});

test('a million words take no time', () => {
  expect(timeOf(() => parseLoose(`1.2.3${'-oem'.repeat(250_000)}`))).toBeLessThan(1000);
});
