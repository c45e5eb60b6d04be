// Which decisions hold, and of which rule and row.
import { expect, test } from '@jest/globals';
import { decisionsOf, whyVoid } from '../../src/engine/decisions.ts';
import { understand } from '../../src/engine/understand.ts';
import type { Ignore } from '../../src/model/ignore.ts';
import { aFinding, aPlace, aSpan } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';

const anIgnore = (overrides: Partial<Ignore> = {}): Ignore => ({
  rule: 'row-repeated',
  about: null,
  package: null,
  reason: 'two teams',
  until: null,
  from: 'settings',
  place: aPlace(),
  ...overrides,
});

test.each<[Partial<Ignore>, string | null]>([
  // an ignore, why it holds for nothing on 2026-11-21
  [{}, null],
  [{ until: '2026-11-22' }, null],
  [{ until: '2026-11-21' }, null],
  [{ until: '2026-11-20' }, 'over'],
  [{ reason: '' }, 'no-reason'],
  [{ reason: '', until: '2026-11-20' }, 'no-reason'],
  [{ rule: 'row-repeted', reason: '' }, 'unknown-rule'],
])('%j: %s', (ignore, expected) => {
  expect(whyVoid(anIgnore(ignore), '2026-11-21')).toBe(expected);
});

const comment = '<!-- supported-versions ignore row-repeated: a comment -->';
const table = ['| Version | Supported |', '| --- | --- |', `| 5.x | yes ${comment} |`].join('\n');
const understood = understand(evidenceFrom('today: 2026-11-21', table), []);
const reasons = (settings: readonly Ignore[], line: number): string[] => {
  const about = { texts: [], intervals: [], lines: [] };
  const finding = aFinding({ rule: 'row-repeated', about, place: aPlace(aSpan(line, 3, 6)) });
  return decisionsOf(settings, understood)
    .on(understood)(finding)
    .flatMap((group) => group.map(({ reason }) => reason));
};

test('those of the settings come before the comments', () => {
  expect(decisionsOf([anIgnore()], understood).ignores.map(({ reason }) => reason)).toEqual([
    'two teams',
    'a comment',
  ]);
  expect(reasons([anIgnore()], 3)).toEqual(['two teams', 'a comment']);
  expect(reasons([anIgnore()], 2)).toEqual(['two teams']);
});

test('those that hold for nothing mean nothing, and are known', () => {
  const over = anIgnore({ until: '2026-11-20' });
  expect(reasons([over], 3)).toEqual(['a comment']);
  expect(decisionsOf([over], understood).ignores).toContain(over);
});
