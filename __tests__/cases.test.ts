// Each folder of cases is a repository in small: its policy, the one that a pull request would leave, what else is given,
// and what the terminal shows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/check.ts';
import { plain } from '../src/reports/paint.ts';
import { renderText } from '../src/reports/text.ts';
import { rules } from '../src/rules/index.ts';
import { evidenceFrom, judgingFrom } from './support/given.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const cases = readdirSync(folder).flatMap((rule) =>
  readdirSync(folder + rule).map((name) => ({ rule, name, path: `${folder}${rule}/${name}/` })),
);
const read = (path: string): string => readFileSync(path, 'utf8');
const readIf = (path: string): string | null => (existsSync(path) ? read(path) : null);
const expected = (path: string): string => read(`${path}expected.txt`);

test.each(cases)('$rule: $name', ({ path }) => {
  const policy = readIf(`${path}SECURITY.md`);
  const after = readIf(`${path}after.md`) ?? policy;
  const given = read(`${path}given.yml`);
  const report = check(evidenceFrom(given, policy, after), judgingFrom(given));
  expect(renderText(report, plain)).toBe(expected(path));
});

describe('every rule', () => {
  const shows = (path: string, id: string): boolean => expected(path).includes(`[${id}]:`);

  test.each(rules.map(({ id }) => id))('%s fires in a case, and in another keeps silent', (id) => {
    const own = cases.filter(({ rule }) => rule === id);
    expect(own.some(({ path }) => shows(path, id))).toBe(true);
    expect(own.some(({ path }) => !shows(path, id))).toBe(true);
  });
});
