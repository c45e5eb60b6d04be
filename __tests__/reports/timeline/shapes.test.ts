// Each kind of stretch has a form of its own, so that no colour is needed to tell them apart.
import { expect, test } from '@jest/globals';
import type { ReleaseStatus } from '../../../src/model/report.ts';
import { rowShapes, sampleShape } from '../../../src/reports/timeline/shapes.ts';
import type { Stretch } from '../../../src/reports/timeline/timeline.ts';
import { aDatedLine } from './pictured.ts';

const shapesOf = (kind: Stretch['kind'], status: ReleaseStatus, end: number | null = null): string =>
  rowShapes({
    line: aDatedLine(1, null, null, status),
    y: 50,
    stretches: [{ kind, from: 10, to: 30 }],
    end,
  }).join('');

test.each<[Stretch['kind'], ReleaseStatus, string]>([
  // kind, status, shape
  ['released', 'supported', '<rect class="released" x="10" y="44" width="20" height="12" rx="2"/>'],
  ['released', 'unclear', '<line class="released" x1="10" y1="50" x2="30" y2="50" stroke-width="12"/>'],
  ['support', 'supported', '<rect class="support" x="10" y="44" width="20" height="12" rx="2"/>'],
  ['open', 'supported', '<path class="open" d="M10 44H23L30 50L23 56H10Z"/>'],
  ['dead', 'unsupported', '<line class="dead" x1="10" y1="50" x2="30" y2="50"/>'],
])('%s of a line that is %s', (kind, status, shape) => {
  expect(shapesOf(kind, status)).toBe(shape);
});

test('the last day is marked over the bar', () => {
  expect(shapesOf('support', 'supported', 30)).toMatch(
    /<rect class="end" x="28" y="41" width="4" height="18"\/>$/,
  );
});

test('what was released lies over what follows', () => {
  const stretches = [
    { kind: 'released', from: 10, to: 18 },
    { kind: 'open', from: 12, to: 30 },
  ] as const;
  const [first, second] = rowShapes({ line: aDatedLine(1, null, null), y: 50, stretches, end: null });
  expect([first, second]).toEqual([expect.stringMatching('open'), expect.stringMatching('released')]);
});

test('a sample stands in the colour of its status', () => {
  expect(sampleShape({ kind: 'end', status: 'unsupported', x: 10, y: 50 })).toBe(
    '<g class="unsupported"><rect class="end" x="21" y="41" width="4" height="18"/></g>',
  );
});
