// The files of a commit by the API, and every way in which one cannot be read.
import { describe, expect, test } from '@jest/globals';
import type { Client } from '../../../src/host/github/client.ts';
import { openRestFiles } from '../../../src/host/github/rest-files.ts';
import { isUnreached, type Unreached } from '../../../src/model/remote.ts';
import type { FileState, State } from '../../support/github/state.ts';
import { commit, type Fault } from '../../support/github/state.ts';
import { faults, github, names, project } from '../../support/github/with-github.ts';

const both = ['github', 'gitea'] as const;

const openCommit = (client: Client, trouble: Unreached[] = []) =>
  openRestFiles(client, {
    repository: 'owner/project',
    commit: commit('e'),
    onUnreached: (unreached) => void trouble.push(unreached),
  });

async function open(tree: Record<string, FileState>, state: Partial<State> = {}) {
  const standIn = await github({ ...project({ files: { [commit('e')]: tree } }), ...state });
  const trouble: Unreached[] = [];
  const files = await openCommit(standIn.client, trouble);
  if (isUnreached(files)) throw new Error(files.message);
  return { ...standIn, files, trouble };
}

describe('a file', () => {
  const tree: Record<string, FileState> = {
    'plain.md': '# Text\n'.repeat(50),
    'empty.md': '',
    'docs/größe #1.md': '\uFEFFé\r\n',
    'latin.md': Uint8Array.from([0x74, 0xe9]),
    'binary.md': Uint8Array.from([0x89, 0x00]),
    'large.md': 'x'.repeat(1001),
    'huge.md': new Uint8Array(1024 * 1024 + 1),
    'folder/file': '',
    vendored: { submodule: 'https://example.invalid/x' },
    'docs/link.md': { link: '../plain.md' },
    'chain.md': { link: 'docs/link.md' },
    'dangling.md': { link: 'nowhere' },
    'outside.md': { link: '../../etc/passwd' },
    'absolute.md': { link: '/etc/passwd' },
    'to-folder.md': { link: 'folder' },
    'circle.md': { link: 'circle.md' },
  };
  const readings: readonly (readonly [path: string, reading: object])[] = [
    ['plain.md', { text: '# Text\n'.repeat(50) }],
    ['empty.md', { text: '' }],
    ['docs/größe #1.md', { text: 'é\r\n' }],
    ['docs/link.md', { text: '# Text\n'.repeat(50) }],
    ['chain.md', { text: '# Text\n'.repeat(50) }],
    ['nowhere.md', { why: 'missing' }],
    ['plain.md/below', { why: 'missing' }],
    ['../plain.md', { why: 'missing' }],
    ['latin.md', { why: 'not-utf8' }],
    ['binary.md', { why: 'binary' }],
    ['large.md', { why: 'too-large' }],
    ['huge.md', { why: 'too-large' }],
    ['folder', { why: 'folder' }],
    ['vendored', { why: 'special' }],
    ['dangling.md', { why: 'dangling' }],
    ['outside.md', { why: 'outside' }],
    ['absolute.md', { why: 'outside' }],
    ['to-folder.md', { why: 'folder' }],
    ['circle.md', { why: 'dangling' }],
  ];
  test.each(both)('at %s', async (forge) => {
    const { files } = await open(tree, { forge });
    const read = readings.map(async ([path]) => [path, await files.read(path, 1000)]);
    expect(await Promise.all(read)).toEqual(readings);
  });
});

describe('folders', () => {
  test('list what stands in them, and cost one request each', async () => {
    const { files, requests } = await open({
      'a.md': '',
      '.github/SECURITY.md': '',
      'src/b/c': '',
      link: { link: 'a.md' },
    });
    expect(files.name).toBe('project');
    expect(await files.list('')).toEqual([
      { name: '.github', isFolder: true },
      { name: 'a.md', isFolder: false },
      { name: 'link', isFolder: false },
      { name: 'src', isFolder: true },
    ]);
    expect(await files.list('.github')).toEqual([{ name: 'SECURITY.md', isFolder: false }]);
    expect(await files.list('docs')).toEqual([]);
    expect(await files.list('src')).toEqual([{ name: 'b', isFolder: true }]);
    expect(await files.list('a.md')).toEqual([]);
    expect(await files.read('docs/SECURITY.md', 1000)).toEqual({ why: 'missing' });
    expect(requests.map(({ path }) => path.replace(`?ref=${commit('e')}`, ''))).toEqual(
      ['', '/.github', '/src', '/a.md'].map((path) => `/repos/owner/project/contents${path}`),
    );
  });

  test.each<[what: string, tree: Record<string, FileState>, fault: Fault[], message: RegExp]>([
    [
      'no commit',
      {},
      [{ route: 'contents', kind: 'status', status: 404 }],
      /^the list of files of owner\/project .*HTTP 404/,
    ],
    ['a list that is none', {}, [{ route: 'contents', kind: 'wrong-shape' }], /neither a list nor a file$/],
    [
      'more entries than are listed',
      Object.fromEntries(names(1000).map((name) => [name, ''])),
      [],
      /may be more entries than the 1000 /,
    ],
  ])('cannot be listed: %s', async (_what, tree, list, message) => {
    const { client } = await github({ ...project({ files: { [commit('e')]: tree } }), ...faults(...list) });
    const files = await openCommit(client);
    expect(files).toMatchObject({ message: expect.stringMatching(message) });
  });
});

test('a folder of policies that does not come is no empty folder', async () => {
  const { client } = await github({
    ...project({ files: { [commit('e')]: { 'docs/SECURITY.md': 'x' } } }),
    ...faults({ route: 'contents', path: '/docs', kind: 'status', status: 502 }),
  });
  const files = await openCommit(client);
  const message =
    'the file or folder docs of owner/project cannot be read: HTTP 502, Server Error; the server failed: run this again';
  expect(files).toEqual({ unreached: 'offline', status: 502, message });
});

test.each<[what: string, fault: Fault, why: string]>([
  ['no answer', { route: 'contents', kind: 'closed' }, 'the server closed the connection'],
  ['a fault', { route: 'contents', kind: 'status', status: 502 }, 'HTTP 502'],
  ['no right', { route: 'contents', kind: 'forbidden' }, 'contents: read'],
  ['no JSON', { route: 'contents', kind: 'not-json' }, 'neither a list nor a file'],
])('a file that the forge does not give is not a missing one: %s', async (_what, fault, why) => {
  const { files, state, trouble } = await open({ 'a.md': 'x', 'src/a.md': 'x' });
  expect(await files.read('src/b.md', 1000)).toEqual({ why: 'missing' });
  expect(trouble).toEqual([]);
  state.faults.push(fault);
  expect(await files.read('a.md', 1000)).toEqual({ why: 'unreached' });
  expect(await files.read('src/a.md', 1000)).toEqual({ why: 'unreached' });
  const message = expect.stringMatching(`^the file or folder a.md of owner/project cannot be read: .*${why}`);
  expect(trouble).toMatchObject([{ message }, {}]);
});

test('a folder with more entries than are listed is trouble', async () => {
  const many = Object.fromEntries(names(1000, (at) => `src/${at}`).map((name) => [name, '']));
  const { files, trouble } = await open(many);
  expect(await files.list('src')).toEqual([]);
  expect(trouble).toMatchObject([{ unreached: 'broken' }]);
});

test('a path is inside, or not', async () => {
  const { files } = await open({});
  const expected = [
    // path, as the program writes it
    ['SECURITY.md', 'SECURITY.md'],
    ['./docs//SECURITY.md', 'docs/SECURITY.md'],
    ['docs/../SECURITY.md', 'SECURITY.md'],
    ['docs/', 'docs'],
    ['.', ''],
    ['..odd/x', '..odd/x'],
    ['../x', null],
    ['..', null],
    ['/etc/passwd', null],
  ] as const;
  expect(expected.map(([path]) => [path, files.inside(path)])).toEqual(expected);
});

test.each(both)('two paths at %s', async (forge) => {
  const tree: Record<string, FileState> = {
    'SECURITY.md': 'x',
    'docs/copy.md': 'x',
    'docs/link.md': { link: '../SECURITY.md' },
    'docs/dangling.md': { link: 'y' },
  };
  // path, other, whether they are one file
  const expected = [
    ['SECURITY.md', 'SECURITY.md', true],
    ['SECURITY.md', 'docs/link.md', true],
    ['docs/link.md', 'SECURITY.md', true],
    ['SECURITY.md', 'docs/copy.md', false],
    ['docs/dangling.md', 'SECURITY.md', false],
  ] as const;
  const { files } = await open(tree, { forge });
  const same = expected.map(async ([path, other]) => [path, other, await files.isSame(path, other)]);
  expect(await Promise.all(same)).toEqual(expected);
});
