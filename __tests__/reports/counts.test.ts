// Counts in words.
import { describe, expect, test } from '@jest/globals';
import { counted, countOf, lookedText, outcomeText } from '../../src/reports/counts.ts';
import { aFinding, aReport } from '../support/build.ts';

const three = aReport({
  findings: [aFinding(), aFinding({ level: 'notice' }), aFinding({ level: 'notice' })],
  problems: [{ code: 'tags-unreadable', message: 'no tags', next: [] }],
});

test('one is no plural', () => {
  expect([counted(0, 'row'), counted(1, 'row'), counted(2, 'row')]).toEqual(['0 rows', '1 row', '2 rows']);
});

test('findings are counted by level', () => {
  expect([countOf(three, 'error'), countOf(three, 'warning'), countOf(three, 'notice')]).toEqual([1, 0, 2]);
});

describe('the outcome', () => {
  test('names what there is', () => {
    expect(outcomeText(three)).toBe('1 error, 2 notices, 1 problem');
  });

  test('says so where there is nothing', () => {
    expect(outcomeText(aReport())).toBe('no findings');
  });
});

describe('what was looked at', () => {
  const looked = { rows: 5, tags: 212, releases: 180, newest: 'v4.2.1', rules: 17, requests: 0 };

  test('is told in numbers', () => {
    expect(lookedText(aReport({ looked }))).toBe('5 rows, 212 tags, newest v4.2.1, 17 rules');
  });

  test('never reads like an answer where nobody could look', () => {
    expect(lookedText({ ...three, looked: { ...looked, tags: 0, newest: null } })).toBe(
      '5 rows, no tags read, 17 rules',
    );
  });

  test('includes that there is no release', () => {
    expect(lookedText(aReport({ looked: { ...looked, newest: null } }))).toBe(
      '5 rows, 212 tags, no release, 17 rules',
    );
  });
});
