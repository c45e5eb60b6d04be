// Of which lines the policy says nothing.
import { expect, test } from '@jest/globals';
import type { Target } from '../../src/model/target.ts';
import { lineUnknown } from '../../src/rules/line-unknown.ts';
import { aPolicy, aTarget } from '../support/build.ts';
import { aChange, ask, someFacts } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

const rows = someRows('5.x yes');
const run = { rows, families: [aFamily(['5.0.0', '1.9.3']), aFamily(['2.0.0', '1.0.0'], 'client')] };

test.each<[Partial<Target>, string | null, string | null]>([
  // the target, what is said of a pull request, of a release
  [{ status: 'unlisted' }, 'unlisted', 'released'],
  [{ status: 'unclear' }, 'unclear', null],
  [{ status: 'supported' }, null, null],
  [{ status: 'unsupported' }, null, null],
  [{ status: null }, null, null],
  [{ status: 'unlisted', line: { kind: 'none' } }, null, null],
  [{ status: 'unclear', line: { kind: 'next', by: 'name' } }, null, null],
])('%j', (told, onPull, onRelease) => {
  const target = aTarget({ row: null, ...told });
  expect(ask(lineUnknown, [], { ...run, change: aChange({ target }) })).toEqual(
    onPull === null ? [] : [onPull],
  );
  expect(ask(lineUnknown, [], { ...run, change: aChange({ target, pull: null }) })).toEqual(
    onRelease === null ? [] : [onRelease],
  );
});

test('the newest release of a package has a rule of its own', () => {
  const named = { ...run, rows: someRows('5.x yes', '9.x yes for client') };
  for (const { newest } of someFacts([], named).packages) {
    const target = aTarget({ status: 'unlisted', row: null, newest: newest?.release ?? null });
    expect(ask(lineUnknown, [], { ...named, change: aChange({ target, pull: null }) })).toEqual([]);
    expect(ask(lineUnknown, [], { ...named, change: aChange({ target }) })).toEqual(['unlisted']);
  }
});

test('the owner’s default knows no lines', () => {
  const policy = { document: { ...aPolicy().document, origin: 'owner' as const } };
  const change = aChange({ target: aTarget({ status: 'unlisted', row: null }) });
  expect(ask(lineUnknown, [], { ...run, policy, change })).toEqual([
    "skipped: the policy is the owner's default",
  ]);
});

test('a run that is about no change says nothing', () => {
  expect(ask(lineUnknown, [], run)).toEqual([]);
});
