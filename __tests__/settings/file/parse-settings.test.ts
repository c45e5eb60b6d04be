// Settings files that are right, and the settings that they make.
import { expect, test } from '@jest/globals';
import { isWrong } from '../../../src/model/wrong.ts';
import { parseSettings } from '../../../src/settings/file/parse-settings.ts';
import { parsed, path } from './parsed.ts';

const nothing = {
  path,
  texts: new Map(),
  tags: [],
  rules: new Map(),
  ignores: [],
  branches: [],
  packages: [],
  used: [],
};

test.each([
  // what stands in the file, and sets nothing
  [''],
  ['\n\n'],
  ['# fail-on: error\n'],
  ['# yaml-language-server: $schema=https://example.org/schema.json\n'],
  ['---\n'],
  ['---\n# nothing\n...\n'],
  ['\uFEFF'],
  ['{}'],
  ['$schema: https://example.org/schema.json\n'],
])('%j sets nothing', (text) => {
  expect(parsed(text)).toEqual(nothing);
});

test('of many faults the first are told in the order of the file, and the number of all', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `no-${at}: 1\n`);
  const wrong = parseSettings({ path, text: `branches: { a: "{major}.x" }\n${lines.join('')}` });
  expect(wrong).toMatchObject({ wrong: `31 things are wrong in ${path}; the first 20 are told` });
  const told = isWrong(wrong) ? (wrong.faults ?? []) : [];
  expect(told.map(({ place }) => place.span.line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

test('where faults have no end, the reading has', () => {
  expect(parseSettings({ path, text: 'no-: 1\n'.repeat(200) })).toMatchObject({
    wrong: `100 things or more are wrong in ${path}; the first 20 are told`,
  });
});
