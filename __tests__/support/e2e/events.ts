// The payloads of events, shaped as GitHub sends them, with what the runner says beside them.
import { commits, queueRef, type Pull } from './project.ts';

/** What started a run: the name of the event, its payload, and the variables that the engine would get wrong. */
export interface Event {
  readonly name: string;
  readonly payload: object;
  readonly variables: Readonly<Record<string, string>>;
}

/** The repository of all events. */
export const repository = 'example/project';

const [owner = '', name = ''] = repository.split('/');
const aRepository = {
  id: 1001,
  name,
  full_name: repository,
  owner: { login: owner, type: 'Organization' },
  private: false,
  fork: false,
  html_url: `https://github.com/${repository}`,
  default_branch: 'main',
};
const sender = { login: 'contributor', type: 'User' };

/** The variables of a run on a branch, a tag, or the merge of a pull request. */
const onRef = (ref: string): Event['variables'] => ({
  GITHUB_REF: ref,
  GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
});
const onMain = onRef('refs/heads/main');

/** A pull request, as far as a test decides it. */
export interface PullRequest {
  readonly event: 'pull_request' | 'pull_request_target';
  readonly action: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'labeled' | 'unlabeled';
  readonly pull: Pull;
  /** The head is in a fork. */
  readonly isFork?: boolean;
  /** The label that was put on or taken off. */
  readonly label?: string;
  /** The base before it was edited. */
  readonly before?: string;
  /** The labels as they were when the event was sent; a run that is repeated gets them again. */
  readonly labels?: readonly string[];
}

const aLabel = (text: string): object => ({ id: 1, name: text, color: 'ededed', default: false });

/** The event of a pull request. */
export function pullRequest(given: PullRequest): Event {
  const { event, action, isFork = false, labels = [], label, before } = given;
  const { number, base } = given.pull;
  const headRepository = isFork
    ? { ...aRepository, full_name: `contributor/${name}`, owner: sender, fork: true }
    : aRepository;
  const payload = {
    action,
    number,
    pull_request: {
      number,
      state: 'open',
      title: 'Mend it',
      user: sender,
      draft: false,
      labels: labels.map(aLabel),
      head: { ref: 'topic', sha: commits.head, user: sender, repo: headRepository },
      base: { ref: base, sha: commits.base, user: aRepository.owner, repo: aRepository },
    },
    ...(before === undefined ? {} : { changes: { base: { ref: { from: before } } } }),
    ...(label === undefined ? {} : { label: aLabel(label) }),
    repository: aRepository,
    sender,
  };
  // The other event always has the default branch, whatever the base is.
  const variables = event === 'pull_request' ? onRef(`refs/pull/${number}/merge`) : onMain;
  return { name: event, payload, variables };
}

/** A merge queue asks for the checks of what it is about to merge. */
export function mergeGroup(pull: Pull): Event {
  const ref = queueRef(pull);
  const merge_group = {
    head_sha: commits.head,
    head_ref: ref,
    base_sha: commits.base,
    base_ref: `refs/heads/${pull.base}`,
  };
  return {
    name: 'merge_group',
    payload: { action: 'checks_requested', merge_group, repository: aRepository, sender },
    variables: onRef(ref),
  };
}

/** A branch or a tag was pushed. */
export function push(ref: string): Event {
  const { base: before, head: after } = commits;
  return {
    name: 'push',
    payload: { ref, before, after, repository: aRepository, sender, commits: [] },
    variables: onRef(ref),
  };
}

/** A release was published. */
export function release(tag: string): Event {
  return {
    name: 'release',
    payload: {
      action: 'published',
      release: { tag_name: tag, name: tag, draft: false, prerelease: false, target_commitish: 'main' },
      repository: aRepository,
      sender,
    },
    variables: onRef(`refs/tags/${tag}`),
  };
}

/** The hour of the schedule has come. */
export const schedule: Event = {
  name: 'schedule',
  payload: { schedule: '17 5 * * 1', repository: aRepository },
  variables: onMain,
};

/** Somebody started the workflow by hand. */
export const workflowDispatch: Event = {
  name: 'workflow_dispatch',
  payload: { inputs: null, ref: 'refs/heads/main', repository: aRepository, sender },
  variables: onMain,
};
