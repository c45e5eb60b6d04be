// What a commit that was fetched says of the commits before it.
import type { Unreached } from '../../../model/remote.ts';
import { askGit } from '../ask-git.ts';
import type { Server } from './ask-server.ts';

/** The parents of a commit, in order. The commit names them also where they were not fetched; `rev-list` would hide those. */
export async function readParents(
  { address: { server, repository } }: Server,
  dir: string,
  environment: NodeJS.ProcessEnv,
  commit: string,
): Promise<readonly string[] | Unreached> {
  const { status, output } = await askGit(dir, environment, '--git-dir=.', 'cat-file', 'commit', commit);
  if (status === 0) return parentsIn(output);
  return { unreached: 'broken', message: `${server} sent a commit of ${repository} that cannot be read` };
}

/** A message may speak of parents too: it stands after the first empty line. */
function parentsIn(commit: string): string[] {
  const [head = ''] = commit.split('\n\n', 1);
  const parents = head.split('\n').map((line) => /^parent (?<parent>[\da-f]{40,64})$/.exec(line)?.groups);
  return parents.flatMap((groups) => groups?.['parent'] ?? []);
}
