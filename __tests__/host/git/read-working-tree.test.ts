// What git knows of a folder, asked of real repositories.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readWorkingTree, type WorkingTree } from '../../../src/host/git/read-working-tree.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { emptyRepository, fakeGit, git, tempRepository } from '../../support/temp-repository.ts';

/** The fake git is a shell script. */
const onPosix = process.platform === 'win32' ? test.skip : test;

async function read(dir: string): Promise<WorkingTree> {
  const reading = await readWorkingTree(dir);
  if (reading.kind !== 'read') throw new Error(reading.message);
  return reading;
}

describe('the tags', () => {
  test('have the UTC day of their own creation, or of their commit', async () => {
    const dir = tempRepository();
    git(dir, ['commit', '--quiet', '--allow-empty', '--message=x'], '2026-03-04T23:30:00-05:00');
    git(dir, ['tag', 'light']);
    git(dir, ['tag', '--annotate', '--message=x', 'annotated'], '2026-06-07T00:30:00+09:00');
    expect((await read(dir)).tags).toEqual([
      { name: 'annotated', date: '2026-06-06' },
      { name: 'light', date: '2026-03-05' },
    ]);
  });

  test('have no day where they name no commit, or one outside the calendar', async () => {
    const dir = tempRepository();
    git(dir, ['tag', 'tree', 'HEAD^{tree}']);
    git(dir, ['tag', '--annotate', '--message=x', 'far'], '@253402300800 +0000');
    expect((await read(dir)).tags).toEqual([
      { name: 'far', date: null },
      { name: 'tree', date: null },
    ]);
  });

  test('are all there, packed and loose, under any name', async () => {
    const dir = tempRepository('v1.0.0', '@acme/core@1.0.0', '版本-1');
    git(dir, ['pack-refs', '--all']);
    git(dir, ['tag', 'cmd/ctl/v1.1.0']);
    const { tags } = await read(dir);
    expect(tags.map(({ name }) => name)).toEqual(['@acme/core@1.0.0', 'cmd/ctl/v1.1.0', 'v1.0.0', '版本-1']);
  });

  test('may be a hundred thousand', async () => {
    const dir = tempRepository();
    const commit = git(dir, ['rev-parse', 'HEAD']).trim();
    const lines = Array.from(
      { length: 100_000 },
      (_, at) => `${commit} refs/tags/v1.${String(at).padStart(6, '0')}`,
    );
    writeFileSync(
      join(dir, '.git', 'packed-refs'),
      `# pack-refs with: peeled fully-peeled sorted\n${lines.join('\n')}\n`,
    );
    expect((await read(dir)).tags).toHaveLength(100_000);
  });

  test('are none in a repository without tags', async () => {
    expect((await read(tempRepository())).tags).toEqual([]);
  });
});

describe('what was read', () => {
  test('is the current branch', async () => {
    const dir = tempRepository('main');
    expect(await read(dir)).toMatchObject({ ref: 'main', isShallow: false });
    git(dir, ['switch', '--quiet', '--create', 'feature/x']);
    expect(await read(dir)).toMatchObject({ ref: 'feature/x' });
  });

  test('is the commit where there is no branch', async () => {
    const dir = tempRepository();
    git(dir, ['checkout', '--quiet', '--detach']);
    expect(await read(dir)).toMatchObject({ ref: git(dir, ['rev-parse', 'HEAD']).trim() });
  });

  test('is nothing before the first commit', async () => {
    expect(await read(emptyRepository())).toMatchObject({ ref: null, isShallow: false, tags: [] });
  });

  test('may be read from a folder below the root', async () => {
    const dir = tempRepository('v1.0.0');
    mkdirSync(join(dir, 'docs'));
    expect((await read(join(dir, 'docs'))).tags).toHaveLength(1);
  });

  test('may be a shallow clone', async () => {
    const dir = tempRepository('v1.0.0');
    git(dir, ['commit', '--quiet', '--allow-empty', '--message=y']);
    const clone = join(tempFolder(), 'clone');
    git(dir, ['clone', '--quiet', '--depth=1', pathToFileURL(dir).href, clone]);
    expect(await read(clone)).toMatchObject({ isShallow: true });
  });
});

describe('the repository', () => {
  test('is named by the remote origin', async () => {
    const dir = tempRepository();
    git(dir, ['remote', 'add', 'upstream', 'https://github.com/other/widget.git']);
    expect(await read(dir)).toMatchObject({ repository: null });
    git(dir, ['remote', 'add', 'origin', 'git@github.com:acme/widget.git']);
    expect(await read(dir)).toMatchObject({ repository: 'acme/widget' });
  });
});

describe('a folder cannot be read', () => {
  test('outside any repository', async () => {
    expect(await readWorkingTree(tempFolder())).toMatchObject({ kind: 'not-a-repository' });
  });

  test('without git', async () => {
    expect(await readWorkingTree(tempRepository(), { PATH: tempFolder() })).toMatchObject({ kind: 'no-git' });
  });

  test('that is not there', async () => {
    expect(await readWorkingTree(join(tempFolder(), 'nowhere'))).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/^cannot change to .*nowhere/),
    });
  });

  onPosix('when git cannot tell whether the clone is shallow', async () => {
    const environment = fakeGit('case "$*" in *rev-parse*) echo "fatal: nobody knows" >&2; exit 128;; esac');
    expect(await readWorkingTree('.', environment)).toEqual({ kind: 'failed', message: 'nobody knows' });
  });

  test('when a tag names what is not there', async () => {
    const dir = tempRepository();
    writeFileSync(join(dir, '.git', 'refs', 'tags', 'v1'), `${'1'.repeat(40)}\n`);
    expect(await readWorkingTree(dir)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('missing object'),
    });
  });
});

test('the environment of a hook does not lead elsewhere', async () => {
  const [dir, other] = [tempRepository('v1.0.0'), tempRepository('v2.0.0')];
  const environment = {
    ...process.env,
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    TZ: 'Asia/Tokyo',
    LC_ALL: 'de_DE.UTF-8',
  };
  expect(await readWorkingTree(dir, environment)).toEqual(await readWorkingTree(dir));
});
