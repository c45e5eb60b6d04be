// The texts of the picture and where they stand.
import { expect, test } from '@jest/globals';
import {
  axisLabels,
  headLabels,
  indentOf,
  label,
  nameLabel,
  numberText,
  rowLabels,
  widest,
} from '../../../src/reports/timeline/labels.ts';
import { aReport } from '../../support/build.ts';
import { aDatedLine, collisions } from './pictured.ts';

test('the head names the repository and the day', () => {
  expect(headLabels(aReport()).map(({ text }) => text)).toEqual([
    'Supported versions of project',
    'as of 21 Nov 2026',
  ]);
});

test('a name of any length leaves the day its place', () => {
  const subject = { repository: null, name: 'W'.repeat(300), ref: null };
  const labels = headLabels(aReport({ subject }));
  expect(labels[0]?.text).toMatch(/WWW…$/);
  expect(collisions(labels, 900, 100)).toEqual([]);
});

test.each([
  // where today is, the marks that keep their label
  [300, 'today 2024 2025 2026'],
  [200, 'today 2024 2026'],
  [140, 'today 2026'],
])('today at %i', (today, texts) => {
  const ticks = [100, 180, 400].map((x, at) => ({ x, text: String(2024 + at) }));
  const shown = axisLabels(ticks, today, 80).map(({ text }) => text);
  expect(shown.join(' ')).toBe(texts);
});

test('a line has its number on the left and its status on the right', () => {
  const plot = { left: 100, right: 700, top: 0, bottom: 100 };
  const labels = rowLabels(aDatedLine(5, null, null), 24, 50, plot, aReport());
  expect(labels).toEqual([label('line', '5.x', [24, 55]), label('status', 'supported', [716, 55])]);
});

test.each([
  [5, '5.x'],
  [1e20, '10000000000000…'],
])('major %d is written %s', (major, text) => {
  expect(numberText(aDatedLine(major, null, null))).toBe(text);
});

test('a line stands in under the name of its package, which is cut', () => {
  expect(indentOf(true)).toBeGreaterThan(indentOf(false));
  expect(nameLabel('n'.repeat(200), 50).text).toMatch(/^n{30,60}…$/);
});

test('the widest text of a kind counts', () => {
  expect(widest(['5.x', '5.10.x'], 'line')).toBe(widest(['5.10.x'], 'line'));
});
