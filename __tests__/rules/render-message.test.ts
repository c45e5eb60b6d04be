// What becomes of the names in a message.
import { describe, expect, test } from '@jest/globals';
import { renderMessage, shorten } from '../../src/rules/render-message.ts';

describe('holes', () => {
  test.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e and f'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'a, b, c, d, e, f and 2 more'],
  ])('%j', (names, expected) => {
    expect(renderMessage('{names}', { names })).toBe(expected);
  });

  test('a name with braces is no hole', () => {
    expect(renderMessage('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
  });

  test('words of ours are never cut short, and names are', () => {
    const long = 'a'.repeat(61);
    expect(renderMessage('{url} {name}', { url: { whole: long }, name: long })).toBe(
      `${long} ${'a'.repeat(59)}…`,
    );
  });

  test('a hole that nothing fills is a bug', () => {
    expect(() => renderMessage('{tag} is new', {})).toThrow('{tag}');
  });
});

describe('names that strangers wrote', () => {
  test.each([
    ['lines', '1.x\r\n| 2.x', '1.x | 2.x'],
    ['controls', 'v1\u001B[31m', 'v1 [31m'],
    ['turned text', 'v1\u202E0.2', 'v1 0.2'],
    ['zero width', 'v1\u200B', 'v1'],
    ['separators', 'v1\u2028v2', 'v1 v2'],
    ['letters of two units', '✅ 𝒳', '✅ 𝒳'],
  ])('%s', (_name, text, expected) => {
    expect(shorten(text)).toBe(expected);
  });

  test('are cut at sixty letters, however long they are', () => {
    expect(shorten('a'.repeat(60))).toBe('a'.repeat(60));
    expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
    expect(shorten('😀'.repeat(100_000))).toBe(`${'😀'.repeat(59)}…`);
  });
});
