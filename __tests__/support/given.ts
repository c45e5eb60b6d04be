// What a case or an example of the documents is given: a few keys and lists, in the part of YAML that needs no parser.
import type { Evidence, ForgeEvidence, TagList } from '../../src/model/evidence.ts';
import { levels } from '../../src/model/finding.ts';
import type { Ignore } from '../../src/model/ignore.ts';
import type { FoundPolicy, PolicyDocument } from '../../src/model/policy.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { FilesReading, LabelReading, PolicyAfter, Pull } from '../../src/model/pull.ts';
import { defaultJudging, type Judging, type RuleSetting } from '../../src/model/settings.ts';
import { readWindow } from '../../src/settings/support-window.ts';

/** Keys with a text or a list of texts: `key: text`, or `key:` and lines of `- text`. */
function readKeys(text: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const item = /^ +- (.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      list.push(item);
      continue;
    }
    const [, key, value = ''] = /^([a-z]+):(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined) throw new Error(`neither a key nor an item: ${line}`);
    list = value === '' || value === '[]' ? [] : [value];
    keys.set(key, list);
  }
  return keys;
}

const unreadable: Readonly<Record<'policy' | 'tags', Problem>> = {
  policy: {
    code: 'policy-unreadable',
    message: 'the policy SECURITY.md is a folder, where a file is looked for',
    next: ['write the policy to a file of this name'],
  },
  tags: {
    code: 'tags-unreadable',
    message: 'the clone is shallow, so tags may be missing',
    next: ['fetch the tags'],
  },
};

/**
 * The evidence of a repository named `project`: `today`, the path of the policy and the files that it hides, and the
 * tags, each with its day where that is known. `policy: unreadable` and `tags: unreadable` say that nobody could read
 * them; `origin: owner` that the policy is the owner's default.
 *
 * `base: BRANCH` makes it a pull request, `released: TAG` a release, of a repository with these `branches` and this
 * `default` (else `main`). Of the pull request more can be told:
 * - `number: unknown` for a merge queue that does not tell which one it is;
 * - `label: absent`, `present by LOGIN`, `unknown REASON`;
 * - `files: counting`, `none-counts`, `unknown REASON`;
 * - `after: missing`, `unreadable`, `unknown REASON`: the policy as it would leave it, else `after`, else the one before.
 */
export function evidenceFrom(given: string, policy: string | null, after: string | null = policy): Evidence {
  const keys = readKeys(given);
  const one = (key: string): string | null => keys.get(key)?.[0] ?? null;
  const path = one('path') ?? 'SECURITY.md';
  const origin = one('origin') === 'owner' ? 'owner' : 'repository';
  const found = (text: string | null): PolicyDocument | null =>
    text === null ? null : { path, origin, text };
  const shadowed = keys.get('shadowed') ?? [];
  const tags = keys.get('tags') ?? [];
  const problems = (['policy', 'tags'] as const)
    .filter((what) => one(what) === 'unreadable')
    .map((what) => unreadable[what]);
  const ofPolicy = problems.filter(({ code }) => code === 'policy-unreadable');
  const base = one('base');
  const isOnForge = base !== null || one('released') !== null;
  return {
    subject: { repository: 'example/project', name: 'project', ref: null },
    today: one('today') ?? '',
    policy: found(policy),
    shadowed,
    tags: tags[0] === 'unreadable' ? null : { tags: tags.map(readTag), from: sourceOf(keys, isOnForge) },
    problems,
    forge: isOnForge ? readForge(keys, path) : null,
    pull:
      base === null
        ? null
        : readPull(base, keys, {
            policy: found(after),
            shadowed,
            problems: after === policy ? ofPolicy : [],
          }),
    released: one('released'),
    cost: { requests: 0, roundTrips: 0 },
  };
}

/**
 * The settings of a case:
 * - `rules:` with `RULE LEVEL`, `RULE off`, `RULE on`, each with the values of options behind it: `silent-line on months=6`;
 * - `ignores:` with `RULE REASON`, before the reason `about=TEXT`, `package=NAME` and `until=DAY` where they are set, `_` for
 *   a space;
 * - `window: latest-2-minor`, and `releases: manifest`.
 */
export function judgingFrom(given: string): Judging {
  const keys = readKeys(given);
  return {
    ...defaultJudging,
    rules: new Map((keys.get('rules') ?? []).map(readRule)),
    ignores: (keys.get('ignores') ?? []).map(readIgnore),
    supportWindow: readWindow(keys.get('window')?.[0] ?? ''),
  };
}

function readRule(text: string): readonly [string, RuleSetting] {
  const [id = '', word = 'on', ...options] = text.split(' ');
  const level = [...levels, 'off' as const].find((one) => one === word) ?? null;
  return [
    id,
    {
      level,
      options: Object.fromEntries(
        options.map((one) => one.split('=')).map(([key = '', value]) => [key, Number(value)]),
      ),
    },
  ];
}

function readIgnore(text: string, index: number): Ignore {
  const words = text.split(' ');
  const of = (key: string): string | null => {
    const word = words.find((one) => one.startsWith(`${key}=`));
    return word === undefined ? null : word.slice(key.length + 1).replaceAll('_', ' ');
  };
  const reason = words.slice(1).filter((word) => !/^(?:about|package|until)=/.test(word));
  const span = { line: index + 2, column: 5, endLine: index + 2, endColumn: 5 + text.length };
  const place = { path: '.github/supported-versions.yml', span, source: `  - ${text}` };
  return {
    rule: words[0] ?? '',
    about: of('about'),
    package: of('package'),
    until: of('until'),
    reason: reason.join(' '),
    from: 'settings',
    place,
  };
}

type Keys = ReadonlyMap<string, readonly string[]>;

function readForge(keys: Keys, path: string): ForgeEvidence {
  return {
    defaultBranch: keys.get('default')?.[0] ?? 'main',
    branches: keys.get('branches') ?? [],
    policyUrl: `https://example.org/example/project/blob/0a1b2c3/${path}?plain=1`,
    flags: null,
  };
}

function sourceOf(keys: Keys, isOnForge: boolean): TagList['from'] {
  if (keys.get('releases')?.[0] === 'manifest') return 'manifest';
  return isOnForge ? 'forge' : 'git';
}

/** A word of these, and what stands behind it: `unknown REASON`. */
function reading(keys: Keys, key: string): readonly [word: string, rest: string] {
  const [word = '', ...rest] = keys.get(key)?.[0]?.split(' ') ?? [];
  return [word, rest.join(' ')];
}

function readPull(base: string, keys: Keys, left: FoundPolicy): Pull {
  const [label, aboutLabel] = reading(keys, 'label');
  const [files, aboutFiles] = reading(keys, 'files');
  const labels: Readonly<Record<string, LabelReading>> = {
    absent: { kind: 'absent' },
    present: { kind: 'present', by: aboutLabel.replace(/^by /, '') || null },
    unknown: { kind: 'unknown', reason: aboutLabel },
  };
  const changed: Readonly<Record<string, FilesReading>> = {
    counting: { kind: 'read', paths: ['src/index.ts'], isWhole: true },
    'none-counts': { kind: 'read', paths: ['README.md', '.github/workflows/test.yml'], isWhole: true },
    unknown: { kind: 'unknown', reason: aboutFiles },
  };
  const isToDefault = base === (keys.get('default')?.[0] ?? 'main');
  return {
    number: keys.has('number') ? null : 7,
    base,
    allowLabel: 'allow-unsupported-line',
    label: labels[label] ?? null,
    files: changed[files] ?? null,
    from: null,
    after: isToDefault ? readAfter(keys, left) : null,
    settingsAfter: null,
  };
}

function readAfter(keys: Keys, left: FoundPolicy): PolicyAfter {
  const [after, reason] = reading(keys, 'after');
  if (after === 'unknown') return { skipped: reason, problem: null };
  if (after === 'unreadable') return { ...left, policy: null, problems: [unreadable.policy] };
  return after === 'missing' ? { ...left, policy: null } : left;
}

function readTag(text: string): { name: string; date: string | null } {
  const [name = '', date = null] = text.split(' ');
  return { name, date };
}
