// What stands behind the number of a version.
import { expect, test } from '@jest/globals';
import { parseBehind, skimBehind } from '../../../src/versions/schemes/parse-behind.ts';

const final = (...suffix: (string | number)[]) => ({ isPrerelease: false, suffix });
const early = (...suffix: (string | number)[]) => ({ isPrerelease: true, suffix });

test.each([
  // what stands there, what it says
  ['', final()],
  ['-final', final()],
  ['-r2', final(0, 2)],
  ['+build.5', final()],
  ['a', final('a')],
  ['-rc.1', early('rc', 1)],
  ['.CR2', early('rc', 2)],
  ['-beta.1.2', early('beta', 1, 2)],
])('%j is known', (written, said) => {
  expect(parseBehind(written)).toEqual(said);
  expect(skimBehind(written)).toEqual(said);
});

test.each([
  // what stands there, what is known of it
  ['-testnet', final()],
  ['-testnet-2', final(2)],
  ['-testnet.rc.1', early('rc', 1)],
  ['(infer_schema)', final()],
  ['-2.3.4', final(2, 3, 4)],
  ['-9007199254740992', final()],
  [`-${'x'.repeat(70)}rc`, final()],
])('%j is not', (written, said) => {
  expect(parseBehind(written)).toBeNull();
  expect(skimBehind(written)).toEqual(said);
});
