// What a case or an example of the documents is given: a few keys and lists, in the part of YAML that needs no parser.
import type { Evidence } from '../../src/model/evidence.ts';
import type { Problem } from '../../src/model/problem.ts';

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
 * tags, each with its day where that is known. `policy: unreadable` and `tags: unreadable` say that nobody could read them.
 */
export function evidenceFrom(given: string, policy: string | null): Evidence {
  const keys = readKeys(given);
  const [path = 'SECURITY.md'] = keys.get('path') ?? [];
  const tags = keys.get('tags') ?? [];
  const problems = (['policy', 'tags'] as const)
    .filter((what) => keys.get(what)?.[0] === 'unreadable')
    .map((what) => unreadable[what]);
  return {
    subject: { repository: 'example/project', name: 'project', ref: null },
    today: keys.get('today')?.[0] ?? '',
    policy: policy === null ? null : { path, origin: 'repository', text: policy },
    shadowed: keys.get('shadowed') ?? [],
    tags: tags[0] === 'unreadable' ? null : { tags: tags.map(readTag), from: 'git' },
    problems,
  };
}

function readTag(text: string): { name: string; date: string | null } {
  const [name = '', date = null] = text.split(' ');
  return { name, date };
}
