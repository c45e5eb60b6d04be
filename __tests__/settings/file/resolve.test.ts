// Aliases and tags, and what they stand for.
import { describe, expect, test } from '@jest/globals';
import { faultOf, parsed } from './parsed.ts';

describe('aliases', () => {
  test('stand for what they name, and are placed where that stands', () => {
    const { packages, texts } = parsed(
      'allow-label: &label old\npolicy: *label\npackages: { a: &a { tags: v* }, b: *a }\n',
    );
    expect(texts.get('policy')).toMatchObject({ text: 'old', place: { span: { line: 1, column: 21 } } });
    expect(packages.map(({ name, tags }) => [name, tags])).toEqual([
      ['a', ['v*']],
      ['b', ['v*']],
    ]);
  });

  test('name the last one before them of that name', () => {
    expect(parsed('allow-label: &a one\nreleases: &a both\npolicy: *a\n').texts.get('policy')?.text).toBe(
      'both',
    );
  });
});

test.each([
  // text, its only fault
  [
    'fail-on: !!str error\ncomment: !yes true',
    "comment has the tag !yes, and no tags are read but those of YAML's core",
  ],
  ['policy: !!binary aGk=', "policy has the tag !!binary, and no tags are read but those of YAML's core"],
  ['tags: [!a, v*]', 'tags.1 is !a without quotes, where YAML takes ! for the beginning of a tag'],
  ['tags: [v*, &x !a-* ]', 'tags.2 is !a-* without quotes, where YAML takes ! for the beginning of a tag'],
  ['policy: *a', 'policy is *a without quotes, which YAML takes for an alias, and nothing has that name'],
  [
    'policy: *a\nallow-label: &a x',
    'policy is *a without quotes, which YAML takes for an alias, and nothing has that name',
  ],
  ['tags: &a [v*, *a]', '*a stands inside of what it stands for'],
])('%s', (text, message) => {
  expect(faultOf(text)).toBe(message);
});

describe('aliases make five thousand nodes, and no more', () => {
  const text = (items: number): string =>
    `x: &a [${'v, '.repeat(99).slice(0, -2)}]\npackages:\n${Array.from({ length: items }, (_one, at) => `  p${at}: { tags: *a }\n`).join('')}`;
  const most = text(50).replace('x:', 'tags:');

  test('which are right', () => {
    expect(parsed(most).packages).toHaveLength(50);
  });

  test('where one more is a fault', () => {
    expect(faultOf(`${most}  q: { scope: &b v }\n  r: { scope: *b }\n`)).toBe(
      'aliases make more of this file than any settings are',
    );
  });
});

test('tags of YAML itself say what a value is', () => {
  expect(parsed('branches: { !!str 1.10: !!str 1.10 }').branches).toMatchObject([
    { pattern: '1.10', carries: '1.10' },
  ]);
});
