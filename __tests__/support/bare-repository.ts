// Bare repositories for a server of tests, made from a description by git fast-import.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './temp-repository.ts';
import { tempFolder } from './temp-folder.ts';

/** What stands at a path: the text or bytes of a file, a link, or another repository's commit. */
type Given = string | Uint8Array | { readonly link: string } | { readonly submodule: string };
/** All files of a commit, by path. */
export type GivenFiles = Readonly<Record<string, Given>>;

/** A commit with parents of its own: refs of branches, and further ones that were described before it. */
export interface GivenCommit {
  readonly files: GivenFiles;
  readonly parents: readonly string[];
}

/** A tag; its commit is of that day, at noon in UTC. */
interface GivenTag {
  readonly name: string;
  readonly day?: string;
  readonly isAnnotated?: boolean;
}

/** A repository as a test describes it. */
export interface GivenRepository {
  /** The files of the default branch; none means a repository without a commit. */
  readonly files?: GivenFiles;
  readonly defaultBranch?: string;
  /** Names with the same commit as the default branch. */
  readonly branches?: readonly string[];
  readonly tags?: readonly (string | GivenTag)[];
  /**
   * Further refs by their full names, each a commit upon the default branch, or upon the parents it names, that holds these
   * files and no others.
   */
  readonly refs?: Readonly<Record<string, GivenFiles | GivenCommit>>;
}

const noon = (day = '2026-01-02'): string =>
  `Test <test@invalid> ${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`;
const data = (content: string | Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`data ${Buffer.byteLength(content)}\n`),
    Buffer.from(content),
    Buffer.from('\n'),
  ]);
const quoted = (path: string): string =>
  `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;

function change(path: string, given: Given): Buffer {
  if (typeof given === 'object' && 'submodule' in given)
    return Buffer.from(`M 160000 ${given.submodule} ${quoted(path)}\n`);
  const isLink = typeof given === 'object' && 'link' in given;
  const head = Buffer.from(`M ${isLink ? '120000' : '100644'} inline ${quoted(path)}\n`);
  return Buffer.concat([head, data(isLink ? given.link : given)]);
}

interface Commit {
  readonly ref: string;
  readonly mark: number;
  /** The marks of its parents. */
  readonly from?: readonly number[];
  readonly day?: string | undefined;
  readonly files?: GivenFiles;
}

function commit({ ref, mark, from, day, files }: Commit): Buffer {
  const head = `commit ${ref}\nmark :${mark}\ncommitter ${noon(day)}\n`;
  const parents = (from ?? []).map((parent, at) => `${at === 0 ? 'from' : 'merge'} :${parent}\n`).join('');
  const tree = files === undefined ? [] : Object.entries(files).map(([path, given]) => change(path, given));
  const body = files === undefined ? '' : 'deleteall\n';
  return Buffer.concat([
    Buffer.from(head),
    data('x'),
    Buffer.from(parents + body),
    ...tree,
    Buffer.from('\n'),
  ]);
}

const isCommit = (given: GivenFiles | GivenCommit): given is GivenCommit => Array.isArray(given['parents']);

/** The commits of further refs, whose marks begin with this one. */
function commitsOf({ refs = {}, branches = [] }: GivenRepository, main: string, first: number): Buffer[] {
  const marks = new Map([main, ...branches.map((name) => `refs/heads/${name}`)].map((ref) => [ref, 1]));
  return Object.entries(refs).map(([ref, given], at) => {
    const { files, parents } = isCommit(given) ? given : { files: given, parents: [main] };
    const from = parents.map((parent) => {
      const mark = marks.get(parent);
      if (mark === undefined) throw new Error(`${parent} is not described before ${ref}`);
      return mark;
    });
    marks.set(ref, first + at);
    return commit({ ref, mark: first + at, from, files });
  });
}

/** Makes the repository, and tells where; it is gone after the test. */
export function bareRepository(given: GivenRepository = {}): string {
  const dir = tempFolder();
  const main = `refs/heads/${given.defaultBranch ?? 'main'}`;
  git(dir, [
    'init',
    '--quiet',
    '--bare',
    '--template=',
    `--initial-branch=${main.slice('refs/heads/'.length)}`,
  ]);
  if (given.files === undefined) return dir;
  const tags = (given.tags ?? []).map((tag) => (typeof tag === 'string' ? { name: tag } : tag));
  const branches = given.branches ?? [];
  const stream = [
    commit({ ref: main, mark: 1, files: given.files }),
    ...branches.map((name) => Buffer.from(`reset refs/heads/${name}\nfrom :1\n\n`)),
    ...commitsOf(given, main, tags.length + 2),
    ...tags.map(({ day }, at) => commit({ ref: 'refs/made', mark: at + 2, from: [1], day })),
    ...tags.map(({ name, day, isAnnotated }, at) =>
      Buffer.concat(
        isAnnotated === true
          ? [Buffer.from(`tag ${name}\nfrom :${at + 2}\ntagger ${noon(day)}\n`), data('x')]
          : [],
      ),
    ),
  ];
  const marks = join(dir, 'marks');
  const input = Buffer.concat(stream);
  execFileSync('git', ['-C', dir, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`], { input });
  packTags(dir, tags, readFileSync(marks, 'utf8'));
  return dir;
}

/** Tags are written at once: twenty thousand files would take seconds. */
function packTags(dir: string, tags: readonly GivenTag[], marks: string): void {
  if (tags.length === 0) return;
  git(dir, ['update-ref', '-d', 'refs/made']);
  const commits = new Map(marks.split('\n').map((line) => line.slice(1).split(' ') as [string, string]));
  const lines = tags
    .map(({ name, isAnnotated }, at) => ({ name, isAnnotated, oid: commits.get(String(at + 2)) ?? '' }))
    .filter(({ isAnnotated }) => isAnnotated !== true)
    .map(({ name, oid }) => `${oid} refs/tags/${name}\n`)
    .sort((one, other) => (one.slice(41) < other.slice(41) ? -1 : 1));
  writeFileSync(join(dir, 'packed-refs'), `# pack-refs with: sorted\n${lines.join('')}`);
}
