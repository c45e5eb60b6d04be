// A pull request as a forge of the tests shows it.
import { connectTo } from '../../src/app/connected.ts';
import { refsOfPull } from '../../src/app/pull-refs.ts';
import { readPull } from '../../src/app/read-pull.ts';
import type { Occasion } from '../../src/model/event.ts';
import type { FoundPolicy } from '../../src/model/policy.ts';
import type { Pull } from '../../src/model/pull.ts';
import type { Unreached } from '../../src/model/remote.ts';
import { aGiven, someSettings } from './build.ts';
import { fakeConnection, head, type GivenRemote } from './fake-forge.ts';

/** The commits of a pull request: what was merged to try it, its branch, and an older state of the default branch. */
export const merged = 'd'.repeat(40);
export const branch = 'c'.repeat(40);
export const older = 'b'.repeat(40);

export const toMain: Extract<Occasion, { kind: 'pull-request' }> = {
  kind: 'pull-request',
  number: 7,
  base: 'main',
  isRetargeted: false,
};
export const queued: Extract<Occasion, { kind: 'merge-group' }> = {
  kind: 'merge-group',
  number: 7,
  base: 'main',
  head: 'refs/heads/queue',
  from: null,
};

/** What a test says of the forge beside refs. */
export interface Beside {
  readonly commits?: GivenRemote['commits'];
  readonly parents?: GivenRemote['parents'];
  readonly changed?: readonly string[] | Unreached;
  readonly isRetargeted?: boolean;
  readonly links?: GivenRemote['links'];
}

export const present: FoundPolicy = {
  policy: { path: 'SECURITY.md', origin: 'repository', text: 'present\n' },
  shadowed: [],
  problems: [],
};

/** The pull request of an occasion, where the forge has these refs of it, and these files of their commits. */
export async function pullOf(
  occasion: Occasion,
  others: Record<string, string>,
  { commits = {}, parents = {}, changed = ['SECURITY.md'], links = [] }: Beside = {},
): Promise<Pull | null> {
  const connection = fakeConnection({
    repositories: {
      'owner/project': {
        refs: { others: new Map(Object.entries(others)) },
        commits: { [head]: {}, ...commits },
        parents,
        links,
      },
    },
    readChangedFiles: () =>
      Promise.resolve('unreached' in changed ? changed : { paths: changed, isWhole: true }),
  });
  const connected = connectTo('owner/project', occasion, connection);
  const refs = await connected.remote.listRefs(refsOfPull(occasion));
  return readPull(connected, refs, present, someSettings(), aGiven({}, 'input'));
}
