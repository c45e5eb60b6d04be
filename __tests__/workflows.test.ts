// The workflows that people copy, and our own: what README shows is what is in the files, and neither asks for more than it needs.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { tool } from '../src/model/tool.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const examples = readdirSync(`${root}examples/workflows`);

/** The block of YAML between the markers of a part of README. */
const shown = (part: string): string =>
  new RegExp(`<!-- begin:${part} -->\n+\`\`\`yaml\n([^]*?)\`\`\`\n+<!-- end:${part} -->`).exec(
    read('README.md'),
  )?.[1] ?? '';

/** A part of a workflow, as far left as a block of its own can stand. */
const indented = (text: string, indent: string): string => text.replaceAll(/^(?=.)/gm, indent);

/** What a workflow is told to do, without the comments. */
const told = (path: string): string[] =>
  read(path)
    .split('\n')
    .map((line) => line.replace(/\s*#.*/, ''))
    .filter((line) => line !== '');

describe('README shows', () => {
  test.each(['guard', 'audit'])('the whole of examples/workflows/%s.yml', (name) => {
    expect(shown(name)).toBe(read(`examples/workflows/${name}.yml`));
  });

  test('the job that a workflow which releases ends with', () => {
    expect(shown('release')).toContain('uses: ');
    expect(read('examples/workflows/release.yml').endsWith(`\n${indented(shown('release'), '  ')}`)).toBe(
      true,
    );
  });
});

describe.each([
  ...examples.map((file) => `examples/workflows/${file}`),
  '.github/workflows/guard.yml',
  '.github/workflows/audit.yml',
])('%s', (path) => {
  const text = read(path);

  test('begins without any permission, and says of each what it is for', () => {
    expect(text).toContain('\npermissions: {}\n');
    const permissions = text.match(/^ +[\w-]+: (?:read|write|none)\b.*$/gm) ?? [];
    expect(permissions).not.toEqual([]);
    expect(permissions.filter((line) => !/ # \w+/.test(line))).toEqual([]);
  });

  test('takes no filter by path, with which a required check would wait for ever', () => {
    expect(text).not.toMatch(/\bpaths(?:-ignore)?:/);
  });
});

test.each(examples)('examples/workflows/%s names the release that this is', (file) => {
  const used = [...read(`examples/workflows/${file}`).matchAll(/uses: (\S+)/g)].map((match) => match[1]);
  expect(used).toEqual([`supported-versions/supported-versions@v${tool.version}`]);
});

// What our own workflows have in place of the released action.
test.each([
  ['guard.yml', ['        with:', '          ref: ${{ github.event.repository.default_branch }}']],
  ['audit.yml', ['        with:']],
])('our own %s is the example, with the code at hand', (file, given) => {
  const own = told(`.github/workflows/${file}`);
  const example = told(`examples/workflows/${file}`);
  expect(own.slice(0, example.length - 1)).toEqual(example.slice(0, -1));
  expect(own.slice(example.length - 1)).toEqual([
    expect.stringMatching(/^ {6}- uses: actions\/checkout@[\da-f]{40}$/),
    ...given,
    '          persist-credentials: false',
    '      - uses: ./',
  ]);
});
