// Patterns of names and paths: what they fit, what they name, and what is wrong with them.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matcherOf, patternFault, selectorOf } from '../../src/patterns/pattern.ts';
import { timeOf } from '../support/time.ts';

const fits = (pattern: string, text: string): boolean => matcherOf(pattern)(text) !== null;
const list = (texts: string): string[] => texts.split(' ').filter(Boolean);

describe('a pattern', () => {
  test.each([
    // the pattern, what it fits, what it does not
    ['main', 'main', 'Main mai main2 a/main main/'],
    ['core@*', 'core@1.2.3 core@', 'core core@1/2 xcore@1 Core@1'],
    ['*', 'a 1.2.3', 'a/b /'],
    ['v?', 'v1 vx v🎉', 'v v12 v/'],
    ['*.*', '1.2 . 1.2.3', '12 1/.2'],
    ['**', 'a a/b /', ''],
    ['a**z', 'az a/b/z abz', 'a/b'],
    ['packages/core/**', 'packages/core/a packages/core/a/b.ts', 'packages/core packages/core2/a'],
    ['**/a', 'a b/a b/c/a', 'ba b/ba a/b'],
    ['src/**/b', 'src/b src/a/b src/a/c/b', 'src/ab srcb b'],
    ['x**/b', 'x/b xy/z/b', 'xb'],
    ['**/docs/**', 'docs/a a/docs/b/c', 'docs a/docs xdocs/a'],
    ['(a|b)+[c]^$.\\', '(a|b)+[c]^$.\\', 'a ac'],
    ['a}', 'a}', 'a'],
    ['v{major}.x', 'v1.x v12.x', 'v.x v1a.x v-1.x v+1.x v١.x'],
    ['{package}/x', 'a/x a.b-c/x', '/x a/b/x'],
  ])('%s', (pattern, fitting, other) => {
    expect(list(fitting).filter((text) => !fits(pattern, text))).toEqual([]);
    expect(list(other).filter((text) => fits(pattern, text))).toEqual([]);
  });

  test('can fit an empty text', () => {
    expect(['*', '**', '?', '**/a', '{major}'].map((pattern) => fits(pattern, ''))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('named parts', () => {
  test.each([
    // the pattern, the text, the parts
    ['maint/{major}.{minor}', 'maint/1.20', { major: '1', minor: '20' }],
    [
      '{package}@{major}.{minor}.{patch}',
      'core@1.2.3',
      { package: 'core', major: '1', minor: '2', patch: '3' },
    ],
    ['release-{major}*', 'release-12-stable', { major: '12' }],
    ['*{major}', 'v12', { major: '12' }],
    ['**{minor}*', 'a/b-12-3', { minor: '12' }],
    ['{package}-{major}*', 'my-core-2-3', { package: 'my-core', major: '2' }],
    ['{package}{major}', 'core12', { package: 'core', major: '12' }],
    ['stable{major}{minor}', 'stable410', { major: '4', minor: '10' }],
    ['{major}1', '111', { major: '11' }],
    ['{major}.x', '0012.x', { major: '0012' }],
    ['main', 'main', {}],
  ])('%s names those of %s', (pattern, text, parts) => {
    expect(Object.fromEntries(matcherOf(pattern)(text) ?? [['fits', 'not']])).toEqual(parts);
  });
});

describe('a list of patterns', () => {
  test.each([
    // the list, what it selects, what it does not
    ['', 'a b/c', ''],
    ['v*', 'v1 v1-rc', '1 a/v1'],
    ['v* !v*-rc', 'v1', 'v1-rc 1'],
    ['v* !v*-rc v2-rc', 'v1 v2-rc', 'v1-rc'],
    ['!v*-rc', 'v1 1 a/b', 'v1-rc'],
    ['!v* !w*', 'x', 'v1 w1'],
    ['!a b', 'b', 'a c'],
    ['!!a', 'a', '!a'],
    ['{foo} a', 'a', 'b {foo}'],
  ])('%j', (patterns, selected, other) => {
    const selects = selectorOf(list(patterns));
    expect(list(selected).filter((text) => !selects(text))).toEqual([]);
    expect(list(other).filter((text) => selects(text))).toEqual([]);
  });
});

describe('what is wrong with a pattern', () => {
  test.each([
    ['', 'the pattern is empty'],
    ['!', 'nothing stands behind `!`'],
    ['v{foo}', '{foo} is no part that is known: {major}, {minor}, {patch}, {package}'],
    ['{Major}', '{Major} is no part that is known: {major}, {minor}, {patch}, {package}'],
    ['{}', '{} is no part that is known: {major}, {minor}, {patch}, {package}'],
    ['v{major', 'a brace is not closed'],
    ['!{major}.{major}', '{major} is named twice'],
    ['a'.repeat(257), 'the pattern is longer than 256 characters'],
  ])('%j', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
    expect(fits(pattern.replace(/^!/, ''), pattern)).toBe(false);
  });

  test.each(['a', '!a', '{major}', '**', '!!', '}', 'a'.repeat(256)])('nothing with %s', (pattern) => {
    expect(patternFault(pattern)).toBeNull();
  });
});

describe('a hostile pattern takes no time', () => {
  test.each([
    ['stars', '*a'.repeat(127) + '*b', 'a'.repeat(4000)],
    ['double stars', '**a'.repeat(85), 'a'.repeat(3999) + 'b'],
    ['folders', '**/'.repeat(85), 'a/'.repeat(2000) + 'b'],
    ['numbers', '{major}*{minor}*{patch}' + '*1'.repeat(100) + 'x', '1'.repeat(4000)],
  ])('%s', (_, pattern, text) => {
    expect(patternFault(pattern)).toBeNull();
    expect(timeOf(() => fits(pattern, text))).toBeLessThan(200);
    expect(fits(pattern, text)).toBe(false);
  });

  test('and a text longer than any path fits nothing', () => {
    expect(fits('**', 'a'.repeat(4096))).toBe(true);
    expect(fits('**', 'a'.repeat(4097))).toBe(false);
  });
});

/** The same meaning, as a slow regular expression. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.match(/(?<=^|\/)\*\*\/|\*\*|\{\w+\}|[\s\S]/g) ?? [];
  const sources: Readonly<Record<string, string>> = {
    '**/': '(?:.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
    '{major}': '\\d+',
    '{package}': '[^/]+',
  };
  return new RegExp(`^${parts.map((part) => sources[part] ?? part.replace(/\W/, '\\$&')).join('')}$`);
}

test('a pattern fits what the same regular expression does', () => {
  const pattern = fc
    .array(fc.constantFrom<string>('a', '1', '/', '.', '?', '*', '**', '**/', '/**/'), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((texts) =>
      fc
        .constantFrom<string>('', '{major}', '{package}')
        .chain((part) => fc.nat(texts.length).map((at) => texts.toSpliced(at, 0, part).join(''))),
    );
  const text = fc.string({ unit: fc.constantFrom('a', '1', '/', '.'), maxLength: 10 });
  fc.assert(
    fc.property(pattern, text, (written, name) => fits(written, name) === expressionOf(written).test(name)),
    { numRuns: 2000 },
  );
});
