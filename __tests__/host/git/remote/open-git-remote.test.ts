// A repository on a forge, asked by git alone: what it points with, what asking costs, and what nobody may see.
import { chmodSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { filesOf, had, openRemote, serve } from '../../../support/served.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { fakeGit, git } from '../../../support/temp-repository.ts';

/** The fake git is a shell script. */
const onPosix = process.platform === 'win32' ? test.skip : test;

describe('the names', () => {
  test('are branches, tags, and the commits of further refs', async () => {
    const { remote, dir } = await serve({
      files: { 'SECURITY.md': 'before' },
      branches: ['release/1.x'],
      tags: ['v1', { name: 'v2', isAnnotated: true }],
      refs: { 'refs/pull/7/merge': { 'SECURITY.md': 'after' }, 'refs/pull/8/merge': {} },
    });
    const refs = had(await remote.listRefs(['refs/pull/7/merge', 'refs/pull/9/merge', '--upload-pack=x']));
    expect(refs).toEqual({
      defaultBranch: { name: 'main', commit: git(dir, ['rev-parse', 'main']).trim() },
      branches: ['main', 'release/1.x'],
      tags: ['v1', 'v2'],
      others: new Map([['refs/pull/7/merge', git(dir, ['rev-parse', 'refs/pull/7/merge']).trim()]]),
    });
  });

  test('may be written by strangers', async () => {
    const names = ['-x', '--upload-pack=touch', '$(id)', '%0A@team', '<img>', "a'b;c", '版本', 'HEAD'];
    const { remote } = await serve({ files: { x: '' }, branches: names, tags: names });
    const refs = had(await remote.listRefs([]));
    expect(new Set(refs.tags)).toEqual(new Set(names));
    expect(new Set(refs.branches)).toEqual(new Set([...names, 'main']));
    expect(had(await remote.readTagDays()).size).toBe(names.length);
  });

  test('are none in a repository without a commit', async () => {
    const { remote } = await serve({});
    const none = { defaultBranch: null, branches: [], tags: [], others: new Map() };
    expect(await remote.listRefs([])).toEqual(none);
    expect(await remote.readTagDays()).toEqual(new Map());
    expect(remote.roundTrips()).toBe(2);
  });

  test('have no default branch where HEAD names none that is there', async () => {
    const { remote, dir } = await serve({ files: { x: '' } });
    git(dir, ['symbolic-ref', 'HEAD', 'refs/heads/none']);
    expect(await remote.listRefs([])).toMatchObject({ defaultBranch: null, branches: ['main'] });
  });

  test('have HEAD where it is on no branch', async () => {
    const { remote, dir } = await serve({ files: { x: '' } });
    const commit = git(dir, ['rev-parse', 'main']).trim();
    git(dir, ['update-ref', '--no-deref', 'HEAD', commit]);
    expect(await remote.listRefs([])).toMatchObject({ defaultBranch: { name: 'HEAD', commit } });
  });
});

describe('commits', () => {
  test('are opened each by one round trip, and once', async () => {
    const { remote, server } = await serve({
      files: { 'SECURITY.md': 'before', 'docs/x': 'x' },
      tags: ['v1'],
      refs: { 'refs/pull/7/merge': { 'SECURITY.md': 'after', 'docs/x': 'x' } },
    });
    const { defaultBranch, others } = had(await remote.listRefs(['refs/pull/7/merge']));
    // The tags come without trees: what is fetched afterwards must not lack them.
    had(await remote.readTagDays());
    const commits = [defaultBranch?.commit ?? '', others.get('refs/pull/7/merge') ?? ''];
    const opened = await Promise.all([...commits, ...commits].map((commit) => remote.openCommit(commit)));
    expect(remote.roundTrips()).toBe(4);
    const texts = await Promise.all(
      opened.map(async (files) => [await had(files).read('SECURITY.md', 10), await had(files).list('docs')]),
    );
    const docs = [{ name: 'x', isFolder: false }];
    expect(texts.slice(0, 2)).toEqual([
      [{ text: 'before' }, docs],
      [{ text: 'after' }, docs],
    ]);
    expect(server.requests.length / remote.roundTrips()).toBe(2);
  });

  test.each([
    // commit, kind
    ['1'.repeat(40), 'missing'],
    ['main', 'broken'],
    ['--all', 'broken'],
    ['', 'broken'],
  ])('that are not there are told: %j', async (commit, unreached) => {
    const { remote } = await serve({ files: { x: '' } });
    expect(await remote.openCommit(commit)).toMatchObject({ unreached });
  });
});

describe('nothing is asked', () => {
  test('where the name or the server is none', async () => {
    const remote = openRemote({ serverUrl: 'https://forge.invalid', repository: '../x' });
    expect(await remote.listRefs([])).toMatchObject({ unreached: 'broken' });
    expect(await remote.openCommit('1'.repeat(40))).toMatchObject({ unreached: 'broken' });
    expect(await remote.readTagDays()).toMatchObject({ unreached: 'broken' });
    expect(remote.roundTrips()).toBe(0);
  });

  test.each([
    // what is wrong, what was given, kind, what is said
    ['the token is none', { token: 'sec\nret' }, 'denied', 'the token holds characters that no token has'],
    ['nothing can be kept', { temporary: join(tempFolder(), 'none') }, 'broken', 'let TMPDIR name a folder'],
  ])('where %s', async (_what, given, unreached, why) => {
    const { server, remote: usual } = await serve({ files: { x: '' } });
    const remote = openRemote({ serverUrl: server.url, ...given });
    const answers = [remote.listRefs([]), remote.readParents('1'.repeat(40)), remote.readTagDays()];
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ unreached, message: expect.stringContaining(why) });
    expect([remote.roundTrips(), usual.roundTrips(), server.requests.length]).toEqual([0, 0, 0]);
  });

  test('where there is no git', async () => {
    const environment = { PATH: tempFolder() };
    const remote = openRemote({ serverUrl: 'https://forge.invalid', environment });
    expect(await remote.listRefs([])).toMatchObject({ unreached: 'no-git' });
  });
});

test('settings of the user lead nowhere else, and ask nobody', async () => {
  const trace = join(tempFolder(), 'ran');
  const hooks = tempFolder({ 'reference-transaction': `#!/bin/sh\ntouch '${trace}'\n` });
  chmodSync(join(hooks, 'reference-transaction'), 0o755);
  const asker = tempFolder({ ask: `#!/bin/sh\ntouch '${trace}'\n` });
  chmodSync(join(asker, 'ask'), 0o755);
  const home = tempFolder({
    '.gitconfig': `[url "ssh://git@forge.invalid/"]
	insteadOf = http://127.0.0.1
[credential]
	helper = "!touch '${trace}'; false"
[core]
	askPass = ${asker}/ask
	hooksPath = ${hooks}
[safe]
	bareRepository = explicit
[fetch]
	prune = true
	fsckObjects = true
[submodule]
	recurse = true
`,
  });
  const environment = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, SSH_ASKPASS: join(asker, 'ask') };
  const given = { files: { 'SECURITY.md': 'x' }, tags: ['v1'] };
  const { remote, server } = await serve(given, { environment, token: 'right' });
  expect(await (await filesOf(remote)).read('SECURITY.md', 10)).toEqual({ text: 'x' });
  expect(had(await remote.readTagDays()).size).toBe(1);
  const other = openRemote({ serverUrl: server.url, environment });
  expect(await other.listRefs([])).toMatchObject({ unreached: 'missing' });
  expect(existsSync(trace)).toBe(false);
});

onPosix('the token stands in the environment alone, and nothing stays', async () => {
  const token = 'ghs_NobodyMayReadThis';
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const seen = tempFolder();
  const real = join(git('.', ['--exec-path']).trim(), 'git');
  const environment = fakeGit(
    `printf '%s\\n' "$@" >> '${seen}/args'; env >> '${seen}/env'; exec '${real}' "$@"`,
  );
  const { remote } = await serve({ files: { 'SECURITY.md': 'x' }, tags: ['v1'] }, { environment, token });
  expect(await (await filesOf(remote)).read('SECURITY.md', 10)).toEqual({ text: 'x' });
  had(await remote.readTagDays());

  const args = readFileSync(join(seen, 'args'), 'utf8');
  const scratch = /^--git-dir=(.*)\/files$/m.exec(args)?.[1] ?? '';
  const written = readdirSync(scratch, { recursive: true, encoding: 'utf8' })
    .map((path) => join(scratch, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'));
  expect(written.length).toBeGreaterThan(5);
  for (const text of [args, ...written]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(basic);
  }
  const env = readFileSync(join(seen, 'env'), 'utf8').split('\n');
  const shown = env.filter((line) => line.includes(token) || line.includes(basic));
  expect(new Set(shown)).toEqual(new Set([`GIT_CONFIG_VALUE_1=Authorization: basic ${basic}`]));

  remote.close();
  expect(existsSync(scratch)).toBe(false);
});
