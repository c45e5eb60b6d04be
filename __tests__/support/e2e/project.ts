// The repository that the real workflows are about, and the pull requests that wait in it.
import { bareRepository, type GivenCommit, type GivenFiles } from '../bare-repository.ts';

/** A policy with a row for each pair of versions and status. */
function policy(...rows: readonly (readonly [versions: string, status: string])[]): string {
  const lines = rows.map(([versions, status]) => `| ${versions} | ${status} |\n`);
  return `# Security policy\n\n| Version | Supported |\n| --- | --- |\n${lines.join('')}`;
}

/** The policy of the project. */
export const promise = policy(['2.x', ':white_check_mark:'], ['< 2', ':x:']);
const code = 'int main(void) { return 0; }\n';
const files = { 'SECURITY.md': promise, 'src/main.c': code, 'docs/guide.md': 'A guide.\n' };

/** The commits that events name; nobody asks for them. */
export const commits = { base: '1'.repeat(40), head: '2'.repeat(40) };

/** A pull request: where it goes, and the files that it changes. */
export interface Pull {
  readonly number: number;
  readonly base: string;
  readonly change: GivenFiles;
}

/** The pull requests, by what they do. */
export const pulls = {
  mendsDeadLine: { number: 7, base: '1.x', change: { 'src/main.c': code.replace('0', '7') } },
  mendsLivingLine: { number: 8, base: '2.x', change: { 'src/main.c': code.replace('0', '8') } },
  addsFeature: { number: 9, base: 'main', change: { 'src/main.c': code.replace('0', '9') } },
  breaksPolicy: {
    number: 10,
    base: 'main',
    change: { 'SECURITY.md': policy(['2.x', ':x:'], ['< 2', ':x:']) },
  },
  mendsPolicy: {
    number: 11,
    base: 'main',
    change: { 'SECURITY.md': policy(['3.x', ':white_check_mark:'], ['< 3', ':x:']) },
  },
  documentsDeadLine: { number: 12, base: '1.x', change: { 'docs/guide.md': 'A longer guide.\n' } },
} as const satisfies Readonly<Record<string, Pull>>;

/** The ref on which a merge queue tries a pull request. */
export const queueRef = ({ number, base }: Pull): string =>
  `refs/heads/gh-readonly-queue/${base}/pr-${number}-${commits.base}`;

/**
 * Makes the project and tells where it is: 2.x gets fixes and 1.x does not, each on a branch of its own. A stale one
 * has released 3.0.0 since, and its policy does not say so; another holds these files `beside`, and each pull request
 * changes these `changed` besides its own, and takes these `removed` away.
 */
export function makeProject(
  isStale: boolean,
  beside: GivenFiles,
  changed: GivenFiles = {},
  removed: readonly string[] = [],
): string {
  const refs = Object.values(pulls).flatMap((pull): (readonly [ref: string, commit: GivenCommit])[] => {
    const head = `refs/pull/${pull.number}/head`;
    const all = Object.entries({ ...files, ...beside, ...pull.change, ...changed });
    const left = Object.fromEntries(all.filter(([path]) => !removed.includes(path)));
    // What the server tries has two parents: where it goes, and what is merged.
    const tried = { files: left, parents: ['refs/heads/main', head] };
    return [
      [head, { files: left, parents: ['refs/heads/main'] }],
      [`refs/pull/${pull.number}/merge`, tried],
      [queueRef(pull), tried],
    ];
  });
  return bareRepository({
    files: { ...files, ...beside },
    branches: ['1.x', '2.x'],
    tags: ['v1.9.0', 'v2.0.0', 'v2.1.0', ...(isStale ? ['v3.0.0'] : [])],
    refs: Object.fromEntries(refs),
  });
}
