// The branches that git knows of in a folder, and which of them is the default one.
import process from 'node:process';
import type { Branches } from '../../model/branch.ts';
import { askGit } from './ask-git.ts';

const question = [
  'for-each-ref',
  '--format=%(HEAD)%09%(refname)%09%(symref)',
  'refs/heads',
  'refs/remotes/origin',
];
const here = 'refs/heads/';
const there = 'refs/remotes/origin/';

/** Reads the branches with one question to git; null where it cannot answer, which reading the working tree explains. */
export async function readBranches(
  dir: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Branches | null> {
  const { status, output } = await askGit(dir, environment, ...question);
  if (status !== 0) return null;
  const refs = output
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const head = refs.find(([, name]) => name === `${there}HEAD`)?.[2] ?? '';
  const current = refs.find(([mark]) => mark === '*')?.[1];
  const names = refs.map(([, name = '']) => branchName(name)).filter((name) => name !== null);
  const defaultRef = head.startsWith(there) ? head : current;
  return { names: [...new Set(names)], defaultBranch: branchName(defaultRef ?? '') };
}

/** The name of the branch that a ref is; null for `origin/HEAD`, which only points to one. */
function branchName(ref: string): string | null {
  if (ref.startsWith(here)) return ref.slice(here.length);
  return ref.startsWith(there) && ref !== `${there}HEAD` ? ref.slice(there.length) : null;
}
