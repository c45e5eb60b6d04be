// Holds what no type can hold: where imports may go, what every source owes, and that documents name what exists.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { problemCodes } from '../src/model/problem.ts';
import { tool } from '../src/model/tool.ts';
import { hasLogic, importsOf, pathsNamed, room, worldlyWords, wrongImports } from './support/house.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const below = (folder: string, end: string): string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith(end))
        .sort()
    : [];

const sources = below('src', '.ts');
const tests = below('__tests__', '.test.ts');
const scripts = below('scripts', '.mjs');
const documents = [
  ...readdirSync(root).filter((path) => path.endsWith('.md')),
  ...below('docs', '.md').map((path) => `docs/${path}`),
];
const rules = sources.filter(
  (path) => room(path) === 'rules' && read(`src/${path}`).includes(`id: '${nameOf(path)}'`),
);

/** Sources that are proved elsewhere than at their mirrored place, and where. */
const provedElsewhere: Readonly<Record<string, string>> = {
  'action.ts': 'no logic; .ci/run starts the bundle as the runner does',
  'cli.ts': 'no logic; .ci/run starts the bundle as a terminal does',
};

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ts$/, '');
}

/** The path a test mirrors: a test may be split by behaviour, as in `read-tables.hostile.test.ts`. */
const mirrored = (path: string): string => path.replace(/(?:\.[\w-]+)?\.test\.ts$/, '.ts');

describe('imports', () => {
  test('go only where their room may go', () => {
    expect(sources.flatMap((path) => wrongImports(path, read(`src/${path}`)))).toEqual([]);
  });

  test.each([
    ['policy/a.ts', "import { rule } from '../rules/rule.ts';", '../rules/rule.ts'],
    ['model/a.ts', "import type { Text } from '../versions/numbers.ts';", '../versions/numbers.ts'],
    ['rules/a.ts', "import semver from 'semver';", 'semver'],
    ['releases/a.ts', "export { parse } from '@renovatebot/pep440';", '@renovatebot/pep440'],
    ['reports/a.ts', "import MarkdownIt from 'markdown-it';", 'markdown-it'],
    ['app/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['app/a.ts', "const core = await import('@actions/core');", '@actions/core'],
    ['check.ts', "import { host } from './host/git.ts';", './host/git.ts'],
    ['policy/a.ts', "import {\n  a,\n} from 'left-pad';", 'left-pad'],
    ['policy/a.ts', "import '../host/git.ts';", '../host/git.ts'],
  ])('a wrong one is seen: %s, %s', (path, text, specifier) => {
    expect(wrongImports(path, text)).toEqual([`${path}: ${specifier}`]);
  });

  test.each([
    ['policy/tables/a.ts', "import { place } from '../../model/text.ts';"],
    ['policy/tables/a.ts', "import { read } from '../cells.ts'; // from 'semver'"],
    ['versions/schemes/semver.ts', "import semver from 'semver';"],
    ['host/git.ts', "import { execFileSync } from 'node:child_process';"],
    ['cli.ts', "import { runCli } from './app/run-cli.ts';"],
  ])('a right one is not: %s, %s', (path, text) => {
    expect(importsOf(text)).toHaveLength(1);
    expect(wrongImports(path, text)).toEqual([]);
  });
});

describe('the world', () => {
  test('is touched by the two ends alone', () => {
    expect(sources.flatMap((path) => worldlyWords(path, read(`src/${path}`)))).toEqual([]);
  });

  test.each([
    'process.exit(1);',
    "env = process['env'];",
    'Date.now()',
    'new Date()',
    'console.log(1)',
    'fetch(url)',
  ])('is seen in %s', (text) => {
    expect(worldlyWords('rules/a.ts', text)).toHaveLength(1);
    expect(worldlyWords('host/a.ts', text)).toEqual([]);
  });

  test('is not seen in comments, nor in a date that is given', () => {
    expect(worldlyWords('rules/a.ts', '// process.env is the host\n/* fetch(x) */ new Date(day)')).toEqual(
      [],
    );
  });
});

describe('every source', () => {
  test('that decides something has a test at the mirrored place', () => {
    const proved = new Set([...tests.map(mirrored), ...Object.keys(provedElsewhere)]);
    const bare = sources.filter(
      (path) => hasLogic(read(`src/${path}`)) && !proved.has(path) && !rules.includes(path),
    );
    expect(bare).toEqual([]);
  });

  test('that is said to be proved elsewhere exists', () => {
    expect(Object.keys(provedElsewhere).filter((path) => !sources.includes(path))).toEqual([]);
  });

  test('is what a test in a folder mirrors', () => {
    const strays = tests.filter((path) => path.includes('/') && !sources.includes(mirrored(path)));
    expect(strays).toEqual([]);
  });

  test.each([
    ['export function a(): void {}', true],
    ['export const a = (b: string) => b.trim();', true],
    ["export const words = ['supported', 'yes'];", false],
    ['// a function => of\nexport type A = { readonly b: string };', false],
  ])('decides, or does not: %s', (text, expected) => {
    expect(hasLogic(text)).toBe(expected);
  });

  test('stays short enough to be read', () => {
    const long = (paths: readonly string[], folder: string, limit: number): string[] =>
      paths.filter((path) => read(`${folder}/${path}`).split('\n').length - 1 > limit);
    // A lexicon is a list of words: it is looked up, not read.
    const code = sources.filter((path) => !path.includes('/lexicon/'));
    expect(long(code, 'src', 300)).toEqual([]);
    expect(long(tests, '__tests__', 400)).toEqual([]);
    expect(long(scripts, 'scripts', 150)).toEqual([]);
  });

  test('opens with the sentence that says what it is for', () => {
    const all = [
      ...sources.map((path) => `src/${path}`),
      ...below('__tests__', '.ts').map((path) => `__tests__/${path}`),
      ...scripts.map((path) => `scripts/${path}`),
    ];
    expect(all.filter((path) => !/^(?:#!.*\n)?\/\/ [A-Z]/.test(read(path)))).toEqual([]);
  });
});

describe('every rule', () => {
  test('has its page and its cases', () => {
    const wanted = rules.flatMap((path) => [
      `docs/rules/${nameOf(path)}.md`,
      `__tests__/cases/${nameOf(path)}`,
    ]);
    expect(wanted.filter((path) => !existsSync(root + path))).toEqual([]);
  });

  test('is what a page or a folder of cases is about', () => {
    const pages = below('docs/rules', '.md').map((path) => path.replace(/\.md$/, '.ts'));
    const folders = existsSync(`${root}__tests__/cases`) ? readdirSync(`${root}__tests__/cases`) : [];
    const names = new Set(rules.map(nameOf));
    expect([...pages.map(nameOf), ...folders].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the documents', () => {
  test('name only what exists', () => {
    const missing = documents.flatMap((document) =>
      pathsNamed(document, read(document))
        .filter((path) => !existsSync(root + path))
        .map((path) => `${document}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['See [how](how-it-works.md#words) and `src/policy/`.', ['docs/how-it-works.md', 'src/policy']],
    ['`node dist/cli/index.js check .` reads docs/SECURITY.md or `.github/`.', ['dist/cli/index.js']],
    ['`docs/rules/<id>.md`, [x](https://example.org/src/a.ts), [y](#docs)', []],
    ['![a](../README.md)', ['README.md']],
  ])('are read for paths: %s', (text, paths) => {
    expect(pathsNamed('docs/a.md', text)).toEqual(paths);
  });

  test('explain every problem', () => {
    const headings = read('docs/problems.md').match(/^#+ .*$/gm) ?? [];
    expect(problemCodes.filter((code) => !headings.some((heading) => heading.includes(code)))).toEqual([]);
  });

  test.each([
    ['action.yml', ['inputs', 'outputs']],
    ['README.md', ['text', 'guard', 'audit', 'release', 'rules', 'inputs', 'outputs']],
    ['docs/configuration.md', ['flags']],
    ['docs/settings.md', ['settings', 'ruleoptions', 'ignores', 'branches', 'packages']],
    ['docs/json-report.md', ['report', 'line']],
    ...rules.map((path) => [`docs/rules/${nameOf(path)}.md`, ['rule']] as const),
  ])('have what is derived: %s', (path, names) => {
    const text = read(path);
    expect(names.filter((name) => !text.includes(`begin:${name}`) || !text.includes(`end:${name}`))).toEqual(
      [],
    );
  });

  test('and the tool itself know its name, version and home as package.json has them', () => {
    const manifest = JSON.parse(read('package.json')) as Record<'name' | 'version' | 'repository', string>;
    const home = manifest.repository.replace('github:', 'https://github.com/');
    expect(tool).toEqual({ name: manifest.name, version: manifest.version, home });
    const uses = documents.flatMap((path) => [
      ...read(path).matchAll(/uses: *([\w.-]+\/supported-versions)@/g),
    ]);
    expect(uses.filter((match) => `github:${match[1] ?? ''}` !== manifest.repository)).toEqual([]);
  });
});
