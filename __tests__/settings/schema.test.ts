// The JSON Schema of the settings file agrees with the program that reads it.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { isWrong } from '../../src/model/wrong.ts';
import { parseSettings } from '../../src/settings/file/parse-settings.ts';
import { fileFields } from '../../src/settings/file/whole-shape.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { samples } from './samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const published = JSON.parse(read('schema/settings.schema.json')) as { readonly $id: string };

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile({ ...settingsSchema(), $id: published.$id });

/** Whether the schema allows a text; what is no YAML it cannot. */
function isAllowed(text: string): boolean {
  try {
    return validate(parse(text));
  } catch {
    return false;
  }
}

const isRight = (text: string): boolean => !isWrong(parseSettings({ path: 'a.yml', text }));

test('what is published is what the sources make', () => {
  expect(published).toEqual({ ...settingsSchema(), $id: published.$id });
  expect(published.$id).toMatch(/\/schema\/settings\.schema\.json$/);
});

describe('the examples of', () => {
  const examples = ['docs/settings.md', 'README.md'].flatMap((path) => {
    const blocks = [...read(path).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
    // The other blocks of the README are workflows.
    const isOurs = (text: string) => path !== 'README.md' || text.includes('settings.schema.json');
    return blocks.filter(isOurs).map((text) => [path, text] as const);
  });

  test('both documents are found', () => {
    expect(new Set(examples.map(([path]) => path)).size).toBe(2);
  });

  test.each(examples)('%s are right for both: %j', (_path, text) => {
    expect(parseSettings({ path: 'a.yml', text })).not.toHaveProperty('faults');
    expect([isAllowed(text), validate.errors]).toEqual([true, null]);
  });
});

/** Files that are wrong by more than their shape, which no schema can tell, and why. */
const beyondShape: Readonly<Record<string, string>> = {
  'bad-braces': 'the names in braces are a matter of the program',
};

describe('the files that are wrong', () => {
  const names = readdirSync(`${root}__tests__/settings/broken`).sort();

  test.each(names)('%s is so for both, as far as a schema can tell', (name) => {
    const text = read(`__tests__/settings/broken/${name}/settings.yml`);
    expect(isRight(text)).toBe(false);
    expect(isAllowed(text)).toBe(beyondShape[name] !== undefined);
  });

  test('are there if they are said to be wrong by more than their shape', () => {
    expect(Object.keys(beyondShape).filter((name) => !names.includes(name))).toEqual([]);
  });
});

test.each([
  // texts about which both have to say the same
  ['', true],
  ['# nothing', true],
  ['{}', true],
  ['$schema: https://example.org/a.json', true],
  ['fail-on: never', true],
  ['fail-on: Never', false],
  ['comment: true', true],
  ['comment: "true"', false],
  ['policy: ""', false],
  ['policy: 1.10', false],
  ['policy: a/../b', false],
  ['policy: ..', false],
  ['policy: a..b/c', true],
  ['policy: /a', false],
  ['policy: c:/a', false],
  ['policy: "1:/a"', true],
  ['policy: "a\\nb"', false],
  ['allow-label: "a b"', true],
  ['allow-label: "a "', false],
  ['allow-label: "\u00A0a"', false],
  ['tags: "v*, w*"', false],
  ['tags: "v*,w*"', true],
  ['tags: "!"', false],
  [`tags: "${'v'.repeat(256)}"`, true],
  [`tags: "!${'v'.repeat(256)}"`, true],
  [`tags: "!${'v'.repeat(257)}"`, false],
  ['tags: []', true],
  ['tags: v*', true],
  ['tags: [v*, 1]', false],
  ['rules: {}', true],
  ['rules: { row-repeated: off }', true],
  ['rules: { row-repeated: false }', false],
  ['rules: { end-date-near: { days: 3650 } }', true],
  ['rules: { end-date-near: { days: 3651 } }', false],
  ['rules: { end-date-near: { days: 1.5 } }', false],
  ['rules: { row-repeated: { days: 3 } }', false],
  ['rules: { nobody: off }', false],
  ['ignores: []', true],
  ['ignores: [{ rule: row-repeated, reason: no, until: 2027-06-30 }]', true],
  ['ignores: [{ rule: row-repeated, reason: no, until: 2027-02-30 }]', false],
  ['ignores: [{ rule: row-repeated, reason: no, until: 2027-13-01 }]', false],
  ['ignores: [{ rule: row-repeated }]', false],
  ['ignores: [{ rule: nobody, reason: no }]', false],
  ['ignores: { rule: row-repeated, reason: no }', false],
  ['branches: { a: 1.x }', true],
  ['branches: { a: v1 }', false],
  ['branches: { "": next }', false],
  ['branches: { "!a": next }', false],
  [`branches: { ${'v'.repeat(256)}: next }`, true],
  [`branches: { ${'v'.repeat(257)}: next }`, false],
  ['branches: { a: { line: next, package: core } }', true],
  ['branches: { a: { package: core } }', false],
  ['packages: { core: {} }', true],
  ['packages: { core: { tags: "a*", paths: [b], scope: c } }', true],
  ['packages: { core: { files: a } }', false],
  ['packages: { core: }', false],
  ['support-window: latest-2-minor', true],
  ['support-window: newest', false],
  ['rules:', false],
  ['~', true],
  ['[]', false],
])('%j', (text, isFine) => {
  expect([isRight(text), isAllowed(text)]).toEqual([isFine, isFine]);
});

const fields = Object.entries(fileFields);

/** Values of which hardly one is right anywhere. */
const odd = [
  null,
  true,
  1,
  0,
  -1,
  1.5,
  '',
  ' ',
  'zz zz',
  [],
  {},
  [[]],
  [{}],
  ['zz zz', 1],
  { zz: 1 },
  { zz: null },
  { zz: {} },
];

describe('of each key', () => {
  test.each(fields)('%s: both take what its shape takes', (key, { shape }) => {
    for (const sample of samples(shape)) {
      const text = JSON.stringify({ [key]: sample });
      expect([text, isRight(text), isAllowed(text)]).toEqual([text, true, true]);
    }
  });

  test.each(fields)('%s: both refuse the same', (key) => {
    const texts = odd.map((value) => JSON.stringify({ [key]: value }));
    expect(texts.filter((text) => isRight(text) !== isAllowed(text))).toEqual([]);
  });

  test.each(fields)('%s: both refuse the same within', (key, { shape }) => {
    const texts = samples(shape)
      .flatMap((sample) => spoiled(sample))
      .map((value) => JSON.stringify({ [key]: value }));
    expect(texts.filter((text) => isRight(text) !== isAllowed(text))).toEqual([]);
  });
});

/** A value with each of its parts, one at a time, as an odd one, left out, or with a key too many. */
function spoiled(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 3).flatMap((item) => spoiled(item).map((one) => [one]));
  if (typeof value !== 'object' || value === null) return odd;
  const entries = Object.entries(value);
  return [
    { ...value, 'zz zz': 1 },
    ...entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key))),
    ...entries.slice(0, 6).flatMap(([key, part]) => spoiled(part).map((one) => ({ ...value, [key]: one }))),
  ];
}
