// What the legend explains, and in which colour.
import { expect, test } from '@jest/globals';
import { legendOf } from '../../../src/reports/timeline/legend.ts';
import type { Row } from '../../../src/reports/timeline/timeline.ts';
import { aDatedLine } from './pictured.ts';

const supported: Row = {
  line: aDatedLine(2, null, null),
  y: 0,
  stretches: [
    { kind: 'released', from: 0, to: 1 },
    { kind: 'open', from: 1, to: 2 },
  ],
  end: null,
};
const over: Row = {
  line: aDatedLine(1, null, null, 'unsupported'),
  y: 0,
  stretches: [
    { kind: 'released', from: 0, to: 1 },
    { kind: 'support', from: 1, to: 2 },
    { kind: 'dead', from: 2, to: 3 },
  ],
  end: 2,
};

test.each([
  // rows, what is explained
  [[supported], ['first to newest release', 'support goes on']],
  [[over], ['first to newest release', 'support after that', 'last day', 'no support']],
])('only what appears is explained', (rows, texts) => {
  expect(legendOf(rows, 24, 876, 100).labels.map(({ text }) => text)).toEqual(texts);
});

test('a sample has the colour of a supported line where one has such a mark', () => {
  const { samples } = legendOf([over, supported], 24, 876, 100);
  expect(samples.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'released supported',
    'support unsupported',
    'open supported',
    'end unsupported',
    'dead unsupported',
  ]);
});

test('what does not fit beside the others goes into the next line', () => {
  const wide = legendOf([over], 24, 876, 100);
  const narrow = legendOf([over], 24, 400, 100);
  expect(new Set(wide.labels.map(({ y }) => y)).size).toBe(1);
  expect(narrow.bottom).toBeGreaterThan(wide.bottom);
  expect(narrow.labels.filter(({ x }) => x === narrow.labels[0]?.x).length).toBeGreaterThan(1);
});
