// The events of a forge, and payloads that tell less than they should.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/host/read-event.ts';
import type { ForgeEvent } from '../../src/model/event.ts';
import type { Wrong } from '../../src/model/wrong.ts';
import { tempFolder } from '../support/temp-folder.ts';

const repository = { default_branch: 'main' };

/** The event of this name, with a payload as text or as a value. */
function read(name: string, payload: unknown, ref?: string): ForgeEvent | Wrong {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const path = join(tempFolder({ 'event.json': text }), 'event.json');
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...(ref && { GITHUB_REF: ref }) });
}

const occasionOf = (name: string, payload: object): unknown => {
  const event = read(name, payload);
  return 'wrong' in event ? event.wrong : event.occasion;
};

const aRequest = (changes: object = {}): object => ({
  number: 7,
  pull_request: { number: 7, base: { ref: '1.x' }, head: { ref: 'main' }, ...changes },
  repository,
});

describe('a pull request', () => {
  test.each(['pull_request', 'pull_request_target'])('by %s is known by its base and number', (name) => {
    expect(occasionOf(name, aRequest())).toEqual({
      kind: 'pull-request',
      number: 7,
      base: '1.x',
      isRetargeted: false,
    });
  });

  test('may have its number beside it', () => {
    const payload = { number: 8, pull_request: { base: { ref: 'refs' } } };
    expect(occasionOf('pull_request', payload)).toEqual({
      kind: 'pull-request',
      number: 8,
      base: 'refs',
      isRetargeted: false,
    });
  });

  test('tells that it went elsewhere before', () => {
    const payload = { ...aRequest(), changes: { base: { ref: { from: '2.x' } } } };
    expect(occasionOf('pull_request_target', payload)).toMatchObject({ base: '1.x', isRetargeted: true });
    const renamed = { ...aRequest(), changes: { title: { from: 'x' } } };
    expect(occasionOf('pull_request_target', renamed)).toMatchObject({ isRetargeted: false });
  });

  test('has the base that the payload names, whatever the ref of the run', () => {
    expect(read('pull_request_target', aRequest(), 'refs/heads/main')).toMatchObject({
      occasion: { base: '1.x' },
      isOnDefault: true,
    });
  });

  test.each([
    // what is wrong with the payload, what the run says
    ['no pull request', { repository }, 'base branch'],
    ['no base', { number: 7, pull_request: { number: 7 } }, 'base branch'],
    ['an empty base', aRequest({ base: { ref: '' } }), 'base branch'],
    ['a base that is no text', aRequest({ base: { ref: 1 } }), 'base branch'],
    ['a base that is a list', aRequest({ base: ['1.x'] }), 'base branch'],
    ['no number', { pull_request: { base: { ref: '1.x' } } }, 'number'],
    ['a number in words', aRequest({ number: '7' }), 'number'],
    ['the number 0', aRequest({ number: 0 }), 'number'],
    ['a part of a number', aRequest({ number: 7.5 }), 'number'],
    ['more than a number can be', aRequest({ number: 2 ** 60 }), 'number'],
    ['null', 'null', 'base branch'],
    ['a list', '[]', 'base branch'],
  ])('of which the payload has %s is no audit', (_what, payload, missing) => {
    expect(read('pull_request', payload)).toEqual({
      wrong: `the event pull_request tells no ${missing}; GITHUB_EVENT_PATH should name the payload that the runner wrote`,
    });
  });

  test('without any payload is no audit either', () => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' })).toHaveProperty('wrong');
  });
});

describe('a merge queue', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const group = (head: unknown, base: unknown = 'refs/heads/1.x') => ({
    merge_group: { head_ref: head, base_ref: base, base_sha: sha },
    repository,
  });
  test.each([
    // head, number
    [`refs/heads/gh-readonly-queue/1.x/pr-7-${sha}`, 7],
    [`refs/heads/gh-readonly-queue/release/1.x/pr-104-${sha}`, 104],
    [`refs/heads/gh-readonly-queue/pr-1-x/pr-2-${sha}`, 2],
    ['refs/heads/gh-readonly-queue/1.x/pr-x-1', null],
    [`refs/heads/queue/1.x/7-${sha}`, null],
    [`refs/heads/q/pr-${'9'.repeat(30)}-${sha}`, null],
  ])('%s is about %s', (head, number) => {
    expect(occasionOf('merge_group', group(head))).toEqual({
      kind: 'merge-group',
      number,
      base: '1.x',
      head,
      from: sha,
    });
  });

  test('a base is the name of a branch, with or without its folder', () => {
    expect(occasionOf('merge_group', group('h', 'refs/heads/release/1.x'))).toMatchObject({
      base: 'release/1.x',
    });
    expect(occasionOf('merge_group', group('h', '1.x'))).toMatchObject({ base: '1.x' });
  });

  test.each([
    ['no head', group(undefined)],
    ['no base', group('h', null)],
    ['nothing', {}],
  ])('of which the payload has %s is no audit', (_what, payload) => {
    expect(read('merge_group', payload)).toEqual({
      wrong: expect.stringContaining('merge_group tells no base and head'),
    });
  });
});

describe('a release', () => {
  test.each([
    // the release in the payload, what the run is about
    [
      { tag_name: 'v1.2.3', draft: false },
      { kind: 'release', tag: 'v1.2.3' },
    ],
    [{ tag_name: 'v1.2.3' }, { kind: 'release', tag: 'v1.2.3' }],
    [{ tag_name: 'v1.2.3', draft: true }, { kind: 'audit' }],
    [{ tag_name: '' }, { kind: 'audit' }],
    [{}, { kind: 'audit' }],
    [null, { kind: 'audit' }],
  ])('%j: %j', (release, expected) => {
    expect(occasionOf('release', { release, repository })).toEqual(expected);
  });
});

test.each(['push', 'schedule', 'workflow_dispatch', 'issues', 'pull_request_review', ''])(
  'the event "%s" is an audit, whatever it holds',
  (name) => {
    expect(occasionOf(name, aRequest())).toEqual({ kind: 'audit' });
  },
);

test('no event at all is an audit', () => {
  expect(readEvent({})).toEqual({ occasion: { kind: 'audit' }, defaultBranch: null, isOnDefault: true });
});

describe('the run is about the default branch', () => {
  test.each([
    // the default branch in the payload, the ref of the run, whether it is
    ['main', 'refs/heads/main', true],
    ['main', 'refs/heads/1.x', false],
    ['main', 'refs/heads/feature/main', false],
    ['main', 'refs/tags/main', false],
    ['main', 'refs/pull/7/merge', false],
    ['main', undefined, true],
    [null, 'refs/heads/1.x', true],
  ])('%s, by %s: %s', (defaultBranch, ref, expected) => {
    const payload = defaultBranch === null ? {} : { repository: { default_branch: defaultBranch } };
    expect(read('push', payload, ref)).toMatchObject({ defaultBranch, isOnDefault: expected });
  });
});

describe('a payload that nobody can read is no silence', () => {
  test.each(['{', '', 'undefined', '{"a":1'])('%j', (text) => {
    expect(read('push', text)).toEqual({
      wrong: 'the payload of the event in GITHUB_EVENT_PATH cannot be read: it is no JSON',
    });
  });

  test('one that is not there', () => {
    const path = join(tempFolder({}), 'event.json');
    expect(readEvent({ GITHUB_EVENT_PATH: path })).toEqual({
      wrong: 'the payload of the event in GITHUB_EVENT_PATH cannot be read: ENOENT',
    });
  });

  test('a folder in its place', () => {
    expect(readEvent({ GITHUB_EVENT_PATH: tempFolder({}) })).toEqual({
      wrong: 'the payload of the event in GITHUB_EVENT_PATH cannot be read: EISDIR',
    });
  });
});
