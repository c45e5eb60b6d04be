// When the tags of a working tree count, and what to do where they do not.
import { describe, expect, test } from '@jest/globals';
import { tagsOf } from '../../../src/host/git/list-tags.ts';
import type { WorkingTree, WorkingTreeReading } from '../../../src/host/git/read-working-tree.ts';

const tree: WorkingTree = {
  kind: 'read',
  tags: [{ name: 'v1.0.0', date: '2026-01-02' }],
  isShallow: false,
  repository: 'acme/widget',
  ref: 'main',
};

test('the tags of a whole clone count', () => {
  expect(tagsOf(tree, '.')).toEqual({ tags: { tags: tree.tags, from: 'git' }, problem: null });
});

describe('the tags cannot be known', () => {
  test.each<[string, WorkingTreeReading, string, readonly string[]]>([
    [
      'a shallow clone',
      { ...tree, isShallow: true },
      'the clone in here is shallow',
      ['fetch-depth: 0', 'git fetch --tags --unshallow', '--tags FILE'],
    ],
    [
      'a shallow clone without tags',
      { ...tree, isShallow: true, tags: [] },
      'the clone in here is shallow',
      ['fetch-depth: 0', 'git fetch --tags --unshallow', '--tags FILE'],
    ],
    [
      'a clone without tags',
      { ...tree, tags: [] },
      'there are no tags in here',
      ['fetch-depth: 0', 'git fetch --tags', '--tags - </dev/null'],
    ],
    [
      'no repository',
      { kind: 'not-a-repository', message: 'not a git repository' },
      'there is no git repository in here',
      ['name a folder', '--tags FILE'],
    ],
    [
      'no git',
      { kind: 'no-git', message: 'spawn git ENOENT' },
      'there is no git',
      ['install git', '--tags FILE'],
    ],
    [
      'a repository of somebody else',
      { kind: 'failed', message: "detected dubious ownership in repository at '/srv/widget'" },
      "git cannot read the repository in here: detected dubious ownership in repository at '/srv/widget'",
      ['git config --global --add safe.directory /srv/widget', '--tags FILE'],
    ],
    [
      'anything else',
      { kind: 'failed', message: 'bad object HEAD' },
      'git cannot read the repository in here: bad object HEAD',
      ['put right', '--tags FILE'],
    ],
  ])('%s', (_, reading, message, next) => {
    const { tags, problem } = tagsOf(reading, 'here');
    expect(tags).toBeNull();
    expect(problem?.code).toBe('tags-unreadable');
    expect(problem?.message).toContain('here');
    expect(problem?.message).toContain(message);
    expect(problem?.next).toEqual(next.map((step): unknown => expect.stringContaining(step)));
  });
});
