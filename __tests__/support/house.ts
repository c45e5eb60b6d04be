// What the house asks of its own files: each question takes texts and paths, and answers with what is wrong.
import ts from 'typescript';

/** Which rooms of src a room may import from, itself apart; a room is a folder, or a file that stands alone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  versions: ['model'],
  policy: ['model', 'versions'],
  patterns: ['model'],
  releases: ['model', 'patterns', 'versions'],
  branches: ['model', 'patterns', 'versions', 'releases'],
  coverage: ['model', 'versions', 'policy', 'releases'],
  rules: ['model', 'versions', 'coverage'],
  fixes: ['model'],
  reports: ['model', 'versions'],
  settings: ['model', 'patterns', 'versions', 'rules'],
  engine: ['model', 'patterns', 'versions', 'policy', 'releases', 'coverage', 'branches', 'rules'],
  check: ['model', 'releases', 'coverage', 'engine', 'rules'],
  host: ['model'],
  app: [
    'model',
    'patterns',
    'versions',
    'policy',
    'releases',
    'branches',
    'coverage',
    'rules',
    'fixes',
    'reports',
    'settings',
    'engine',
    'check',
    'host',
  ],
  action: ['app', 'host'],
  cli: ['app', 'host'],
};

/** Which rooms a package may be imported in. */
const packageRooms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^semver$/, ['versions']],
  [/^@renovatebot\//, ['versions']],
  [/^markdown-it$/, ['policy']],
  [/^d3-(?:scale|time|time-format)$/, ['reports']],
  [/^yaml$/, ['settings']],
  [/^smol-toml$/, ['releases']],
  [/^@actions\//, ['host']],
  [/^@octokit\//, ['host']],
  // These two only compute: the fingerprint of a finding is a hash, and a command line is parsed.
  [/^@noble\/hashes\//, ['engine']],
  [/^node:util$/, ['settings', 'host']],
  [/^node:/, ['host', 'action', 'cli']],
];

/** The names by which a source would reach the world. */
const worldly = new Set(['process', 'console', 'fetch', 'globalThis', 'setTimeout', 'setInterval']);
const worldlyCalls = new Set(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()']);

/** The room of a path below src. */
export const room = (path: string): string => path.replace(/\.ts$/, '').split('/')[0] ?? '';

/** Every node of a source. */
function nodes(text: string): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2023, true));
  return found;
}

/** What a source imports, as written. */
export const importsOf = (text: string): string[] =>
  ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);

/** The imports of a source that go where its room may not go. */
export function wrongImports(path: string, text: string): string[] {
  const own = room(path);
  const allowed = mayImport[own];
  if (allowed === undefined) return [`${path}: no room of the house`];
  return importsOf(text)
    .filter((specifier) => !(specifier.startsWith('.') ? mayReach(path, specifier) : mayUse(own, specifier)))
    .map((specifier) => `${path}: ${specifier}`);
}

function mayReach(path: string, specifier: string): boolean {
  const target = room(resolveFrom(path, specifier));
  return target === room(path) || (mayImport[room(path)] ?? []).includes(target);
}

function mayUse(own: string, specifier: string): boolean {
  const rooms = packageRooms.find(([name]) => name.test(specifier))?.[1];
  return rooms?.includes(own) ?? false;
}

/** A relative path taken from the folder of a file. */
function resolveFrom(path: string, relative: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The places where a source outside the two ends touches the world. */
export function worldlyWords(path: string, text: string): string[] {
  if (['host', 'action', 'cli'].includes(room(path))) return [];
  const touches = nodes(text).filter((node) =>
    ts.isIdentifier(node)
      ? worldly.has(node.text) && !isMemberName(node)
      : (ts.isCallExpression(node) || ts.isNewExpression(node)) && worldlyCalls.has(node.getText()),
  );
  return touches.map((node) => `${path}: ${node.getText()}`);
}

/** Whether a name is only that of a property: `row.process`, `{ process: 1 }`. */
const isMemberName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) ||
    ts.isPropertyAssignment(node.parent) ||
    ts.isPropertySignature(node.parent)) &&
  node.parent.name === node;

/** Whether a source decides anything: types and data alone do not. */
export const hasLogic = (text: string): boolean =>
  nodes(text).some((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined);

/** The folders whose paths documents name. */
const folders = /^(?:src|docs|__tests__|scripts|schema|dist|examples|\.ci|\.github)\//;

const beforeHash = (text: string): string => text.split('#')[0] ?? '';

/** Where a policy or a settings file may stand in any repository. */
const noPathOfOurs = /^(?:docs|\.github)(?:\/SECURITY\.\w+)?$|^\.github\/supported-versions\.ya?ml$/i;

/** The paths of this repository that a document names, in links and in running text. */
export function pathsNamed(document: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
    .map((target) => resolveFrom(document, beforeHash(target)));
  const words = text
    .split(/[^\w./<>*{}@:#-]+/)
    .filter((word) => folders.test(word) && !/[<>*{}@:]/.test(word))
    .map((word) => beforeHash(word).replace(/\.$/, '').replace(/\/$/, ''));
  return [...links, ...words].filter((path) => !noPathOfOurs.test(path));
}
