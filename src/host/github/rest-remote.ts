// A repository by the API of its forge alone, for machines without git.
import { isUnreached, type Refs, type Remote, type Unreached } from '../../model/remote.ts';
import type { Client, Question } from './client.ts';
import { field, textField } from './json.ts';
import { readAllNames } from './pages.ts';
import { brokenAnswer, type Refusal } from './refusal.ts';
import { openRestFiles } from './rest-files.ts';

/** Ten thousand tags at GitHub; a list beyond it is said to be too long, and never cut. */
const tagPages = 100;

/** The repository that a client reaches. Branches are not listed: a list of them would cost what the policy needs. */
export function openRestRemote(repository: string, client: Client): Remote {
  let trouble: Unreached | null = null;
  const onUnreached = (unreached: Unreached): void => {
    trouble ??= unreached;
  };
  const opened = new Map<string, ReturnType<Remote['openCommit']>>();
  return {
    repository,
    trouble: () => trouble,
    listRefs: (others) => listRefs(client, repository, others),
    // Settings, policy and manifests stand in one commit, whose folders are asked for once.
    openCommit: (commit) => {
      const open = opened.get(commit) ?? openRestFiles(client, { repository, commit, onUnreached });
      opened.set(commit, open);
      return open;
    },
    readParents: (commit) => readParents(client, repository, commit),
    readTagDays: () =>
      Promise.resolve({
        unreached: 'no-git',
        message: `the days of the tags of ${repository} cannot be read: there is no git, and the API does not list them`,
      }),
  };
}

const needs = 'contents: read';

async function listRefs(
  client: Client,
  repository: string,
  others: readonly string[],
): Promise<Refs | Unreached> {
  const defaultBranch = await readDefaultBranch(client, repository);
  if (defaultBranch !== null && isUnreached(defaultBranch)) return defaultBranch;
  const question = { what: 'the tags', repository, path: ['tags'], needs };
  const tags = await readAllNames(client, question, {
    nameOf: (tag) => textField(tag, 'name'),
    cap: tagPages,
  });
  if (isUnreached(tags)) return tags;
  const commits = new Map<string, string>();
  for (const ref of others) {
    const commit = await readRef(client, repository, ref);
    if (typeof commit === 'string') commits.set(ref, commit);
    else if (commit.unreached !== 'missing') return commit;
  }
  return { defaultBranch, branches: [], tags, others: commits };
}

async function readDefaultBranch(
  client: Client,
  repository: string,
): Promise<Refs['defaultBranch'] | Refusal> {
  const question = { what: 'the default branch', repository, path: [], needs: 'metadata: read' };
  const answer = await client.ask(question);
  if (isUnreached(answer)) return answer;
  const name = textField(answer.data, 'default_branch');
  // Gitea says that a repository is empty; at GitHub the question for the branch is a conflict.
  if (field(answer.data, 'empty') === true) return null;
  if (name === null) return brokenAnswer(question, 'the answer names no default branch');
  const commit = await readRef(client, repository, `refs/heads/${name}`);
  if (typeof commit === 'string') return { name, commit };
  if (commit.status === 409) return null;
  return commit.status === 404 ? readBranch(client, repository, name) : commit;
}

/** The commit that a ref points to. */
async function readRef(client: Client, repository: string, ref: string): Promise<string | Refusal> {
  const path = ['git', 'ref', ...ref.replace(/^refs\//, '').split('/')];
  const question: Question = { what: `the ref ${ref}`, repository, path, needs };
  const answer = await client.ask(question);
  if (isUnreached(answer)) return answer;
  return (
    commitIn(field(answer.data, 'object'), 'sha') ?? brokenAnswer(question, 'the answer names no commit')
  );
}

/** The same for a branch at Gitea, which has no question for one ref. */
async function readBranch(
  client: Client,
  repository: string,
  name: string,
): Promise<Refs['defaultBranch'] | Refusal> {
  const path = ['branches', ...name.split('/')];
  const question: Question = { what: `the branch ${name}`, repository, path, needs };
  const answer = await client.ask(question);
  if (isUnreached(answer)) return answer;
  const commit = commitIn(field(answer.data, 'commit'), 'id');
  return commit === null ? brokenAnswer(question, 'the answer names no commit') : { name, commit };
}

/** The parents of a commit, in order. */
async function readParents(
  client: Client,
  repository: string,
  commit: string,
): Promise<readonly string[] | Unreached> {
  const question = { what: `the commit ${commit}`, repository, path: ['git', 'commits', commit], needs };
  const answer = await client.ask(question);
  if (isUnreached(answer)) return answer;
  const parents = field(answer.data, 'parents');
  if (!Array.isArray(parents)) return brokenAnswer(question, 'the answer is no commit');
  const names = parents.map((parent) => commitIn(parent, 'sha'));
  return names.every((name) => name !== null)
    ? names
    : brokenAnswer(question, 'the answer does not name its parents');
}

function commitIn(value: unknown, key: string): string | null {
  const commit = textField(value, key) ?? '';
  return /^[\da-f]{40,64}$/.test(commit) ? commit : null;
}
