// What rules get to know of a run.
import { expect, test } from '@jest/globals';
import { aChange, someFacts } from '../support/facts.ts';
import { aPolicy, aSpan } from '../support/build.ts';
import { aFamily, someRows, today } from '../support/statement.ts';

test('a run without anything', () => {
  expect(someFacts([], { policyIs: 'unreadable', hasNoTags: true })).toMatchObject({
    today,
    policy: null,
    isPolicyUnreadable: true,
    tagCount: null,
    shadowed: [],
  });
});

test.each([
  // the repository on a forge, where the owner's default was looked for
  [{}, null],
  [{ repository: 'owner/project' }, 'owner/.github'],
])('with %j the default was looked for in %s', (run, expected) => {
  expect(someFacts([], run).ownerRepository).toBe(expected);
});

test('a change is handed on', () => {
  const change = aChange();
  expect(someFacts([], { change }).changes).toEqual([change]);
  expect(someFacts([], {}).changes).toEqual([]);
});

test.each([
  ['| 1.x | yes |', ''],
  ['| 1.x | yes | for a while |', 'for a while'],
  ['| 1.x |yes| 2030-01-31 |   ', ''],
  ['- 1.x : yes', '- :'],
])('what a row says beside its cells: %s', (line, aside) => {
  const at = (word: string) => aSpan(7, line.indexOf(word) + 1, line.indexOf(word) + 1 + word.length);
  const date = '2030-01-31';
  const rows = someRows('1.x yes').map((row) => ({
    ...row,
    span: at('1.x'),
    statusSpan: at('yes'),
    until: line.includes(date) ? { date, span: at(date), isStatus: false } : null,
  }));
  const text = ['', '', '', '', '', '', line].join('\n');
  const facts = someFacts([], { rows, policy: { document: { ...aPolicy().document, text } } });
  expect([...facts.asides]).toEqual([[7, aside]]);
});

test('a comment says nothing beside a row', () => {
  const comment = '<!-- supported-versions ignore row-repeated: two teams -->';
  const line = `| 1.x | yes | ${comment}`;
  const at = (text: string) => aSpan(7, line.indexOf(text) + 1, line.indexOf(text) + 1 + text.length);
  const ignores = [{ rule: 'row-repeated', reason: 'two teams', until: null, slip: null, span: at(comment) }];
  const rows = someRows('1.x yes').map((row) => ({
    ...row,
    span: at('1.x'),
    statusSpan: at('yes'),
    ignores,
  }));
  const text = ['', '', '', '', '', '', line].join('\n');
  const facts = someFacts([], { rows, policy: { document: { ...aPolicy().document, text } } });
  expect([...facts.asides]).toEqual([[7, '']]);
});

test('the package of a row is the one that it is reported under', () => {
  const rows = someRows(
    '1.x yes',
    '2.x yes for project',
    '3.x yes for Client',
    '3.x no for client',
    '9.x yes for Java',
  );
  const families = [aFamily(['1.0.0']), aFamily(['3.0.0'], 'client')];
  const { packageNames } = someFacts([], { rows, families });
  expect(rows.map((row) => packageNames.get(row))).toEqual([undefined, null, 'Client', 'Client', 'Java']);
});
