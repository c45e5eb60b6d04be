// What a run is about.
import { expect, test } from '@jest/globals';
import { isPull, type Occasion } from '../../src/model/event.ts';

test.each<[Occasion, boolean]>([
  // occasion, whether something asks to be merged
  [{ kind: 'pull-request', number: 7, base: '1.x', isRetargeted: false }, true],
  [{ kind: 'merge-group', number: null, base: '1.x', head: 'refs/heads/q', from: null }, true],
  [{ kind: 'release', tag: 'v1.0.0' }, false],
  [{ kind: 'audit' }, false],
])('%j: %s', (occasion, expected) => {
  expect(isPull(occasion)).toBe(expected);
});
