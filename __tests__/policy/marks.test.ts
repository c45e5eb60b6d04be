// The ticks, crosses and other signs of a text.
import { describe, expect, test } from '@jest/globals';
import { findMarks, withoutMarks } from '../../src/policy/marks.ts';

describe('signs', () => {
  test.each([
    // text, its marks
    ['✅', ['yes']],
    ['✔️ and ✗', ['yes', 'no']],
    [':white_check_mark:', ['yes']],
    [':x:', ['no']],
    [':X:', ['no']],
    [':+1: :-1:', ['yes', 'no']],
    [':weißes_häkchen:', ['yes']],
    [':marca_de_verificación_blanca:', ['yes']],
    [':белая_галочка:', ['yes']],
    ['⚠️', ['unsure']],
    ['🟢🟡🔴', ['yes', 'unsure', 'no']],
    // what is no mark: other emoji, parts of words, times
    ['🎈 🐙', []],
    [':octocat:', []],
    [':x_ray:', []],
    ['10:x:20', ['no']],
    ['at 10:30:59', []],
    ['x X ok', []],
    ['', []],
  ])('%s: %j', (text, marks) => {
    expect(findMarks(text).map(({ mark }) => mark)).toEqual(marks);
  });

  test('stand where they are written, in units of the text', () => {
    const text = '🎈 1.0 ✔️ :x: ok';
    expect(findMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['✔', ':x:']);
  });

  test('are the same sign as character and as shortcode', () => {
    const signs = (text: string): string[] => findMarks(text).map(({ sign }) => sign);
    expect(signs(':white_check_mark:')).toEqual(signs('✅'));
    expect(signs(':warning:')).toEqual(signs('⚠️'));
    expect(signs('⚠️')).not.toEqual(signs('✅'));
  });
});

test.each([
  // text, the text without marks
  ['✅ Supported', 'Supported'],
  ['Supported :white_check_mark: (LTS)', 'Supported (LTS)'],
  ['🎈 1.2.x', '1.2.x'],
  ['⚠️', ''],
  ['1:2:3', '1 3'],
])('%j without its marks is %j', (text, words) => {
  expect(withoutMarks(text)).toBe(words);
});
