// The policy of a folder: the file that GitHub shows or the one that was named, and what stands beside it.
import type { FileReading, Files, Unreadable } from '../model/files.ts';
import type { FoundPolicy } from '../model/policy.ts';
import type { Wrong } from '../model/wrong.ts';
import { choosePolicy, isMarkdown, policyFolders } from '../policy/policy-path.ts';
import { reasons, type Reason } from './unreadable.ts';

/** A policy is prose for people; what is larger is something else, and would cost time. */
const limit = 256 * 1024;

/** Why a policy cannot be read, in words, and what to do about it. */
const ofPolicy: Readonly<Record<Unreadable | 'not-markdown', Reason>> = {
  ...reasons,
  missing: ['is not there', 'write it'],
  'too-large': ['is larger than 256 KiB, which no policy is', 'keep the policy in a file of its own'],
  'not-markdown': [
    'is not Markdown, and there is no SECURITY.md',
    'write the policy in Markdown, as SECURITY.md',
  ],
};

/** The problem of a policy that is there and cannot be read. */
function unreadable(path: string, why: keyof typeof ofPolicy): FoundPolicy {
  const [what, next] = ofPolicy[why];
  const message = `the policy ${path} ${what}`;
  return { policy: null, shadowed: [], problems: [{ code: 'policy-unreadable', message, next: [next] }] };
}

/** The policy at a path, or why it is none. */
function policyAt(path: string, reading: FileReading, shadowed: readonly string[]): FoundPolicy {
  if ('why' in reading) return unreadable(path, reading.why);
  return { policy: { path, origin: 'repository', text: reading.text }, shadowed, problems: [] };
}

/** The policy that the user named, by a path from the folder. */
async function readNamed(files: Files, named: string): Promise<FoundPolicy | Wrong> {
  const path = files.inside(named);
  if (path === null)
    return {
      wrong: `policy ${JSON.stringify(named)} lies outside the folder that is checked; name a file in it`,
    };
  const reading = await files.read(path, limit);
  if ('why' in reading && reading.why === 'missing') {
    return {
      wrong: `there is no policy ${JSON.stringify(named)} in the folder that is checked; name a file in it`,
    };
  }
  return policyAt(path, reading, []);
}

/** The policy that GitHub shows. */
async function readShown(files: Files): Promise<FoundPolicy> {
  const folders = await Promise.all(policyFolders.map((folder) => files.list(folder)));
  const listed = policyFolders.flatMap((folder, at) =>
    (folders[at] ?? []).map(({ name, isFolder }) => ({
      path: folder === '' ? name : `${folder}/${name}`,
      isFolder,
    })),
  );
  const { first, others } = choosePolicy(listed);
  if (first === null) return { policy: null, shadowed: [], problems: [] };
  if (!isMarkdown(first)) return unreadable(first, 'not-markdown');
  // A link from one place to the other is one policy in two places.
  const isLink = await Promise.all(others.map((path) => files.isSame(path, first)));
  const shadowed = others.filter((_path, at) => isLink[at] !== true);
  return policyAt(first, await files.read(first, limit), shadowed);
}

/** The policy of a folder; `named` is the one that the user asked for. */
export function readPolicy(files: Files, named: string | null): Promise<FoundPolicy | Wrong> {
  return named === null ? readShown(files) : readNamed(files, named);
}
