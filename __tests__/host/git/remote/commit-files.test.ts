// The files of a commit on a server.
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../support/git-answer.ts';
import { filesOf, serve } from '../../../support/served.ts';
import type { GivenFiles } from '../../../support/bare-repository.ts';

const open = async (files: GivenFiles) => {
  const served = await serve({ files });
  return { ...served, files: await filesOf(served.remote) };
};

test('folders are listed', async () => {
  const { files, remote } = await open({
    'docs/b.md': '',
    'docs/a/c.md': '',
    'docs/link': { link: 'a' },
    'docs/module': { submodule: '1'.repeat(40) },
    'way/to': { link: '../docs' },
  });
  const listed = await files.list('docs');
  expect(new Map(listed.map(({ name, isFolder }) => [name, isFolder]))).toEqual(
    new Map([
      ['a', true],
      ['b.md', false],
      ['link', false],
      ['module', false],
    ]),
  );
  expect((await files.list('')).map(({ name }) => name)).toEqual(['docs', 'way']);
  expect(await files.list('docs/b.md')).toEqual([]);
  expect(await files.list('.github')).toEqual([]);
  expect(await files.list('way/to')).toEqual(listed);
  expect(files.name).toBe('widget');
  expect(remote.trouble()).toBeNull();
});

describe('a file is read', () => {
  test('wherever it stands, with one round trip', async () => {
    const { files, remote } = await open({ 'src/deep/SECURITY.md': '\uFEFF# Säcurity\n', x: '' });
    const before = remote.roundTrips();
    const readings = await Promise.all([1, 2].map(() => files.read('src/deep/SECURITY.md', 100)));
    expect(readings[0]).toEqual({ text: '# Säcurity\n' });
    expect(await files.read('x', 0)).toEqual({ text: '' });
    expect(remote.roundTrips() - before).toBe(2);
  });

  test('under any name', async () => {
    const names = ['--help', ':(glob)**', 'a\nb', '"q\\', 'HEAD:x', 'ü/版本'];
    const { files } = await open(Object.fromEntries(names.map((name) => [name, name])));
    const readings = await Promise.all(names.map((name) => files.read(name, 100)));
    expect(readings).toEqual(names.map((text) => ({ text })));
  });
});

test('what is no text that may be read is told', async () => {
  const { files, remote } = await open({
    'small.md': 'x'.repeat(100),
    'large.md': 'x'.repeat(101),
    'binary.md': 'a\0b',
    'latin.md': Uint8Array.of(0x53, 0xe9),
    'folder/x': '',
    module: { submodule: '1'.repeat(40) },
    loop: { link: 'loop' },
    out: { link: '../x' },
    far: { link: 'x/'.repeat(5000) },
    'link.md': { link: 'large.md' },
  });
  const why = async (path: string) => [path, await files.read(path, 100)];
  expect(
    Object.fromEntries(
      await Promise.all(
        [
          'large.md',
          'binary.md',
          'latin.md',
          'folder',
          'module',
          'loop',
          'out',
          'far',
          'link.md',
          'none',
        ].map(why),
      ),
    ),
  ).toEqual({
    'large.md': { why: 'too-large' },
    'binary.md': { why: 'binary' },
    'latin.md': { why: 'not-utf8' },
    folder: { why: 'folder' },
    module: { why: 'special' },
    loop: { why: 'dangling' },
    out: { why: 'outside' },
    far: { why: 'dangling' },
    'link.md': { why: 'too-large' },
    none: { why: 'missing' },
  });
  expect(await files.read('small.md', 100)).toHaveProperty('text');
  expect(remote.trouble()).toBeNull();
});

test('a huge file is not loaded: once more has come than is read, nobody waits for the rest', async () => {
  let fault: Fault | null = null;
  const { remote } = await serve(
    { files: { 'SECURITY.md': randomBytes(2_000_000), 'zeros.md': new Uint8Array(2_000_000) } },
    { fault: ({ method }) => (method === 'POST' ? fault : null), limits: { milliseconds: 3000 } },
  );
  const files = await filesOf(remote);
  fault = { stallAfter: 1_000_000 };
  expect(await files.read('SECURITY.md', 1000)).toEqual({ why: 'too-large' });
  expect(await files.read('zeros.md', 1000)).toEqual({ why: 'too-large' });
  expect(remote.trouble()).toBeNull();
});

test('two paths may lead to one file', async () => {
  const { files } = await open({
    'SECURITY.md': 'x',
    'docs/SECURITY.md': { link: '../SECURITY.md' },
    '.github/SECURITY.md': 'x',
  });
  expect(await files.isSame('SECURITY.md', 'docs/SECURITY.md')).toBe(true);
  expect(await files.isSame('SECURITY.md', '.github/SECURITY.md')).toBe(false);
  expect(await files.isSame('none', 'none')).toBe(false);
});

test('a path is written in one way, and none leads out', async () => {
  const { files } = await open({ x: '' });
  const written = {
    'SECURITY.md': 'SECURITY.md',
    './docs//SECURITY.md': 'docs/SECURITY.md',
    'docs/': 'docs',
    '.': '',
    '..odd/SECURITY.md': '..odd/SECURITY.md',
    '../SECURITY.md': null,
    'docs/../../x': null,
    '/etc/passwd': null,
  };
  expect(Object.fromEntries(Object.keys(written).map((path) => [path, files.inside(path)]))).toEqual(written);
});
