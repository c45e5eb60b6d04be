// What a status cell says: marks, words, both, and signs that a legend explains.
import { describe, expect, test } from '@jest/globals';
import type { Legend } from '../../src/policy/legend.ts';
import { readStatus } from '../../src/policy/status.ts';

const none: Legend = new Map();

describe('a mark decides', () => {
  test.each([
    // the cell, its status
    [':white_check_mark:', 'supported'],
    ['✅', 'supported'],
    ['✔️', 'supported'],
    [':heavy_check_mark:', 'supported'],
    ['☑', 'supported'],
    ['√', 'supported'],
    ['🟢', 'supported'],
    [':x:', 'unsupported'],
    ['❌', 'unsupported'],
    ['✖️', 'unsupported'],
    ['✗', 'unsupported'],
    ['🔴', 'unsupported'],
    [':no_entry:', 'unsupported'],
    ['⛔️', 'unsupported'],
    ['✅✅', 'supported'],
    // over the words beside it
    ['✅ End of life', 'supported'],
    ['❌ Supported', 'unsupported'],
    [':x: critical fixes may be backported', 'unsupported'],
    // two marks that disagree
    ['✅ ❌', 'unclear'],
  ])('%s: %s', (text, status) => {
    expect(readStatus(text, none)).toMatchObject({
      status,
      by: status === 'unclear' ? expect.anything() : 'mark',
    });
  });
});

describe('a sign that says nothing alone leaves it to the words', () => {
  test.each([
    // the cell, its status, what decided
    ['⚠️ Security fixes only', 'supported', 'words'],
    ['⚠️ End of life', 'unsupported', 'words'],
    [':warning: not supported', 'unsupported', 'words'],
    ['⚠️', 'unclear', null],
    [':hourglass:', 'unclear', null],
    ['🎈 supported', 'supported', 'words'],
  ])('%s: %s', (text, status, by) => {
    expect(readStatus(text, none)).toMatchObject({ status, by });
  });
});

describe('a legend speaks', () => {
  const legend: Legend = new Map([
    ['⚠', 'supported'],
    ['a', 'supported'],
    ['c', 'unsupported'],
  ]);

  test.each([
    // the cell, its status
    ['⚠️', 'supported'],
    ['A', 'supported'],
    ['c', 'unsupported'],
    ['b', null],
    // words beside a sign speak for themselves
    ['⚠️ End of life', 'unsupported'],
  ])('for %s: %s', (text, status) => {
    expect(readStatus(text, legend).status).toBe(status);
  });
});

describe('the words beside a mark, and words that limit, are the note', () => {
  test.each([
    // the cell, the note
    ['✅', null],
    ['✅ Supported', null],
    ['✅ Security fixes only', 'Security fixes only'],
    ['Security fixes only', 'Security fixes only'],
    ['❌ (critical fixes may be backported)', 'critical fixes may be backported'],
    ['yes', null],
    ['End of life', null],
    ['Yes – until the next major', 'Yes – until the next major'],
  ])('%s', (text, note) => {
    expect(readStatus(text, none).note).toBe(note);
  });
});

test.each(['', '—', '?', 'Blue', '42'])('%j says nothing', (text) => {
  expect(readStatus(text, none).status).toBeNull();
});
