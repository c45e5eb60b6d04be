// Where the action looks: at the working tree where that is whole and counts, else at the forge.
import { describe, expect, test } from '@jest/globals';
import { investigate } from '../../src/app/investigate.ts';
import type { WorkingTreeReading } from '../../src/host/git/read-working-tree.ts';
import type { ForgeEvent } from '../../src/model/event.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { aGiven } from '../support/build.ts';
import { fakeConnection, head } from '../support/fake-forge.ts';
import { fakeSources, gitTags, text, type Given } from '../support/fake-world.ts';

const policy = text('# Security', '', '| Version | Supported |', '| --- | --- |', '| 1.x | yes |');
const whole: Given = { files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0') };
const audit: ForgeEvent = { occasion: { kind: 'audit' }, defaultBranch: 'main', isOnDefault: true };

/** Where a run looked: `here`, `at the forge`, or what was wrong. */
async function lookedAt(
  given: Given,
  event: Partial<ForgeEvent> = {},
  inputs: Readonly<Record<string, string>> = {},
  repository: string | null = 'owner/project',
): Promise<string> {
  const connection = fakeConnection({
    repositories: {
      'owner/project': { refs: { tags: ['v1.5.0'] }, commits: { [head]: { 'SECURITY.md': policy } } },
      'other/one': { refs: { tags: ['v1.7.0'] }, commits: { [head]: { 'SECURITY.md': policy } } },
    },
  });
  const run = {
    event: { ...audit, ...event },
    given: aGiven(inputs, 'input'),
    workspace: '/work',
    repository,
  };
  const found = await investigate(run, fakeSources({ ...given, connection }));
  if (isWrong(found)) return found.wrong;
  expect(connection.closed()).toBe(connection.asked.length > 0 ? 1 : 0);
  const places: Record<string, string> = {
    'v1.0.0': 'here',
    'v1.5.0': 'at the forge',
    'v1.7.0': 'at the other',
  };
  return places[found.report.looked.newest ?? ''] ?? `at ${found.report.looked.newest ?? 'nothing'}`;
}

const tree = (change: Partial<WorkingTreeReading>): Given => ({
  ...whole,
  git: { ...gitTags('v1.0.0'), ...change } as WorkingTreeReading,
});

describe('an audit looks', () => {
  test.each<[string, string, Given, Partial<ForgeEvent>]>([
    // where, what is there, what the event says
    ['here', 'a clone that is whole', whole, {}],
    ['here', 'the same, and the event tells no default branch', tree({ ref: 'x' }), { defaultBranch: null }],
    ['at the forge', 'a shallow clone', tree({ isShallow: true }), {}],
    ['at the forge', 'a clone without tags', tree({ tags: [] }), {}],
    ['at the forge', 'another branch', tree({ ref: '1.x' }), {}],
    ['at the forge', 'no git', { ...whole, git: { kind: 'no-git', message: '' } }, {}],
    ['at the forge', 'an event about another branch', whole, { isOnDefault: false }],
    ['at the forge', 'a release', whole, { occasion: { kind: 'release', tag: 'v1.5.0' } }],
    [
      'at the forge',
      'a pull request',
      whole,
      { occasion: { kind: 'pull-request', number: 7, base: 'main', isRetargeted: false } },
    ],
  ])('%s: %s', async (where, _what, given, event) => {
    expect(await lookedAt(given, event)).toBe(where);
  });

  test('at the repository that was named', async () => {
    expect(await lookedAt(whole, {}, { repo: 'other/one' })).toBe('at the other');
  });

  test('at the list that was given, beside the files here, or those of the forge where there are none', async () => {
    const lists = { list: 'v1.0.0\n' };
    expect(await lookedAt({ ...whole, lists }, {}, { tags: 'list' })).toBe('here');
    expect(await lookedAt({ lists, files: {} }, {}, { tags: 'list' })).toBe('here');
  });
});

test('a run that knows no repository says so', async () => {
  expect(await lookedAt({ ...whole, files: {}, git: { kind: 'no-git', message: '' } }, {}, {}, null)).toMatch(
    /^nobody tells which repository this is/,
  );
});

describe('a pull request', () => {
  const event = { occasion: { kind: 'pull-request', number: 7, base: '1.x', isRetargeted: false } } as const;

  test('is none of another repository: that is audited', async () => {
    expect(await lookedAt(whole, event, { repo: 'other/one' })).toBe('at the other');
  });

  test('brings no list of tags of its own', async () => {
    const lists = { 'tags.txt': 'v1.0.0\n', '../tags.txt': 'v1.7.0\n' };
    expect(await lookedAt({ ...whole, lists }, event, { tags: 'tags.txt' })).toMatch(
      /^tags lies in the workspace, where a pull request could write it itself; /,
    );
    expect(await lookedAt({ ...whole, lists }, event, { tags: '../tags.txt' })).toBe('at the other');
  });
});

test('without a policy here the forge is asked, since the owner may have a default', async () => {
  expect(await lookedAt({ ...whole, files: {} })).toBe('at the forge');
});
