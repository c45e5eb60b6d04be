// The pages of the rules: what they say of a rule is so, and what they show as wrong and right is.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/check.ts';
import { rules } from '../src/rules/index.ts';
import { evidenceFrom } from './support/given.ts';

const pageOf = (id: string): string => fileURLToPath(new URL(`../docs/rules/${id}.md`, import.meta.url));

interface Example {
  given: string;
  /** Null where the example is a repository without a policy. */
  policy: string | null;
}

/**
 * The examples of a page: below a paragraph that begins with "Wrong" or "Right" the policy stands in a block of
 * Markdown, and what is given in the last block of YAML.
 */
function examplesIn(page: string): Record<'Wrong' | 'Right', Example | undefined> {
  const examples: Record<'Wrong' | 'Right', Example | undefined> = { Wrong: undefined, Right: undefined };
  let given = '';
  let current: Example | undefined;
  for (const [, verdict, language, text = ''] of page.matchAll(/^(Wrong|Right)\b|^```(\w+)\n(.*?)^```$/gms)) {
    if (verdict === 'Wrong' || verdict === 'Right') examples[verdict] = current = { given, policy: null };
    else if (language === 'yaml') given = text;
    else if (current !== undefined) Object.assign(current, { given, policy: text });
  }
  return examples;
}

const rulesFoundIn = (example: Example | undefined): string[] => {
  if (example === undefined) throw new Error('the page has no such example');
  const { findings } = check(evidenceFrom(example.given, example.policy), { used: [] });
  // What was there before a pull request is no work of it.
  return findings.filter(({ state }) => state !== 'existing').map(({ rule }) => rule);
};

describe.each(rules)('$id', ({ id, title }) => {
  const page = existsSync(pageOf(id)) ? readFileSync(pageOf(id), 'utf8') : '';
  const examples = examplesIn(page);

  test('has a page with its name and its sentence', () => {
    expect(page).toContain(`# \`${id}\`\n\n${title}.\n`);
    expect(page).toContain('\n## How to put it right\n');
  });

  test('is what the wrong example breaks, and nothing else', () => {
    expect([...new Set(rulesFoundIn(examples.Wrong))]).toEqual([id]);
  });

  test('has nothing against the right example', () => {
    expect(rulesFoundIn(examples.Right)).toEqual([]);
  });
});
