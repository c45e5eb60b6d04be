// The documentation: what the page of a rule shows as wrong and right is, and what else is told of the program is so.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runCli } from '../src/app/run-cli.ts';
import { check } from '../src/check.ts';
import { openFolder } from '../src/host/files/open-folder.ts';
import { readList } from '../src/host/files/text-files.ts';
import { defaultJudging, type Judging } from '../src/model/settings.ts';
import { isWrong } from '../src/model/wrong.ts';
import { plain } from '../src/reports/paint.ts';
import { renderPage } from '../src/reports/page.ts';
import { rules } from '../src/rules/index.ts';
import { parseSettings } from '../src/settings/file/parse-settings.ts';
import { readWindow } from '../src/settings/support-window.ts';
import { fakeCli, fakeSources } from './support/fake-world.ts';
import { evidenceFrom } from './support/given.ts';
import { schemaErrors } from './support/schema.ts';

const settingsPath = '.github/supported-versions.yml';
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const pageOf = (id: string): string => `${root}docs/rules/${id}.md`;

/** The parts that every page of a rule has, in this order. */
const headings = ['What it reports', 'Why it matters', 'Example', 'How to put it right', 'When it is silent'];

interface Example {
  given: string;
  /** The text of a settings file. */
  settings: string;
  /** Null where the example is a repository without a policy. */
  policy: string | null;
}

/**
 * The examples of a page: below a paragraph that begins with "Wrong" or "Right" the policy stands in a block of
 * Markdown, and what is given in the last block of YAML. A block that names the settings file in its first line is one.
 */
function examplesIn(page: string): Record<'Wrong' | 'Right', Example | undefined> {
  const examples: Record<'Wrong' | 'Right', Example | undefined> = { Wrong: undefined, Right: undefined };
  let [given, settings] = ['', ''];
  let current: Example | undefined;
  for (const [, verdict, language, text = ''] of page.matchAll(/^(Wrong|Right)\b|^```(\w+)\n(.*?)^```$/gms)) {
    if (verdict === 'Wrong' || verdict === 'Right')
      examples[verdict] = current = { given, settings, policy: null };
    else if (language === 'yaml' && text.startsWith(`# ${settingsPath}\n`)) settings = text;
    else if (language === 'yaml') given = text;
    else if (current !== undefined) Object.assign(current, { given, policy: text });
  }
  return examples;
}

/** The settings of a file, as far as rules ask for them. */
function judgingBy(text: string): Judging {
  const file = parseSettings({ path: settingsPath, text });
  if (isWrong(file)) throw new Error(file.wrong);
  const { rules: weights, ignores, texts } = file;
  const supportWindow = readWindow(texts.get('support-window')?.text ?? '');
  return { ...defaultJudging, rules: weights, ignores, supportWindow };
}

const rulesFoundIn = (example: Example | undefined): string[] => {
  if (example === undefined) throw new Error('the page has no such example');
  const { findings } = check(evidenceFrom(example.given, example.policy), judgingBy(example.settings));
  // What was there before a pull request is no work of it.
  return findings.filter(({ state }) => state !== 'existing').map(({ rule }) => rule);
};

describe.each(rules)('$id', ({ id, title }) => {
  const page = existsSync(pageOf(id)) ? readFileSync(pageOf(id), 'utf8') : '';
  const examples = examplesIn(page);

  test('has a page with its name and its sentence', () => {
    expect(page).toContain(`# \`${id}\`\n\n${title}.\n`);
  });

  test('has the parts of every page, none of them empty', () => {
    const parts = page
      .replaceAll(/^```[^`]*```$/gm, 'code')
      .split(/^## /m)
      .slice(1);
    expect(parts.map((part) => part.slice(0, part.indexOf('\n')))).toEqual(headings);
    expect(parts.filter((part) => part.split('\n').filter(Boolean).length < 2)).toEqual([]);
  });

  test('reads well on a terminal', () => {
    const lines = renderPage(page, plain).split('\n');
    expect(
      lines.filter((line) => line.length > 122 || /^(?! {4}).*(?:<!--|\*\*|\]\()|^#/.test(line)),
    ).toEqual([]);
  });

  test('is what the wrong example breaks, and nothing else', () => {
    expect([...new Set(rulesFoundIn(examples.Wrong))]).toEqual([id]);
  });

  test('has nothing against the right example', () => {
    expect(rulesFoundIn(examples.Right)).toEqual([]);
  });
});

/** A block of code between the markers of a part. */
const shown = (path: string, part: string): string =>
  new RegExp(`<!-- begin:${part} -->\n+\`\`\`\\w+\n([^]*?)\`\`\`\n+<!-- end:${part} -->`).exec(
    read(path),
  )?.[1] ?? '';

/** What the command prints of the example that the documents are made from. */
async function printed(format: string): Promise<string> {
  const world = fakeCli({}, { sources: { ...fakeSources({}), openFolder, readList } });
  const [folder, tags] = ['examples/stale', 'examples/stale/tags.txt'];
  await runCli(['check', folder, '--tags', tags, '--today', '2026-11-21', '--format', format], world);
  return world.printed.join('');
}

/** The names of all keys that a schema knows. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysIn)];
}

describe('docs/json-report.md', () => {
  const page = read('docs/json-report.md');
  const schemas = ['report', 'line'].map(
    (name) => JSON.parse(read(`schema/${name}.schema.json`)) as Record<string, unknown>,
  );

  test('tells of every key', () => {
    const keys = new Set(schemas.flatMap(keysIn));
    expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  test('shows a report that the schema allows, as the program prints it', async () => {
    const example: unknown = JSON.parse(shown('docs/json-report.md', 'report'));
    expect(schemaErrors('report', example)).toEqual([]);
    expect(example).toEqual(JSON.parse(await printed('json')));
  });

  test('shows an answer of line that the schema allows', () => {
    const [, schema = {}] = schemas;
    const ajv = new Ajv2020({ allowUnionTypes: true });
    ajv.validate(schema, JSON.parse(shown('docs/json-report.md', 'line')));
    expect(ajv.errors).toBeNull();
  });
});

describe('README.md', () => {
  test('opens with what the program prints', async () => {
    expect(shown('README.md', 'text')).toBe(await printed('text'));
  });

  test('shows pictures that are there and small, each with words for who cannot see it', () => {
    const pictures = [...read('README.md').matchAll(/<img ([^>]*)>|!\[([^\]]*)\]\(/g)];
    expect(pictures.filter(([, tag, alt]) => !(alt ?? /alt="([^"]+)"/.exec(tag ?? '')?.[1]))).toEqual([]);
    const files = existsSync(`${root}docs/images`) ? readdirSync(`${root}docs/images`) : [];
    expect(files.filter((file) => readFileSync(`${root}docs/images/${file}`).length > 150_000)).toEqual([]);
    expect(files.filter((file) => !read('README.md').includes(`docs/images/${file}`))).toEqual([]);
  });
});
