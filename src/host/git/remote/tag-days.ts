// The days of all tags of a server, by one fetch of what they point to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnreached, type Unreached } from '../../../model/remote.ts';
import type { PlainDate } from '../../../model/text.ts';
import { askGit } from '../ask-git.ts';
import { parseTagLine, tagQuestion } from '../tag-lines.ts';
import type { Server } from './ask-server.ts';
import { noScratch } from './scratch.ts';

/**
 * The UTC day of each tag. Their commits come without trees, and are kept under the names of the objects: twenty thousand
 * files for refs would take four seconds, and a name that a stranger chose is none for a file.
 */
export async function readTagDays(
  server: Server,
  dir: string,
  environment: NodeJS.ProcessEnv,
  tagged: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, PlainDate> | Unreached> {
  const objects = [...new Set(tagged.values())].sort();
  if (objects.length === 0) return new Map();
  const answer = await server.ask({ dir, args: fetchObjects, input: lines(objects), mayLack: true });
  if (isUnreached(answer)) return answer;
  const refs = lines(objects.map((object) => `${object} refs/tags/${object}`));
  try {
    writeFileSync(join(dir, 'packed-refs'), `# pack-refs with: sorted\n${refs}`);
  } catch (error) {
    return noScratch(dir, error);
  }
  const listed = await listDays(server, dir, environment);
  if (isUnreached(listed)) return listed;
  const days = new Map(
    listed.output
      .split('\n')
      .filter(Boolean)
      .map(parseTagLine)
      .map(({ name, date }) => [name, date]),
  );
  if (days.size !== objects.length) {
    const { repository, server: forge } = server.address;
    return {
      unreached: 'broken',
      message: `${forge} sent the tags of ${repository} without all that they name`,
    };
  }
  const dated = [...tagged].map(([tag, object]) => [tag, days.get(object) ?? null] as const);
  return new Map(dated.filter((one): one is [string, PlainDate] => one[1] !== null));
}

/** A server leaves out a tree that has a tag of its own and belongs to a commit too: only then it is asked again. */
async function listDays(server: Server, dir: string, environment: NodeJS.ProcessEnv) {
  const here = await askGit(dir, environment, '--git-dir=.', ...tagQuestion);
  return here.status === 0 ? here : server.ask({ dir, args: tagQuestion });
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

const fetchObjects = [
  ...['fetch', '--quiet', '--depth=1', '--filter=tree:0', '--no-tags', '--no-recurse-submodules'],
  ...['--no-write-fetch-head', '--stdin', 'forge'],
];
