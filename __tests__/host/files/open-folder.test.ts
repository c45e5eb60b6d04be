// Files on disk, and every way in which one cannot be read.
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { openFolder } from '../../../src/host/files/open-folder.ts';
import type { Files } from '../../../src/model/files.ts';
import { isWrong } from '../../../src/model/wrong.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** The files of a folder that is there. */
function open(root: string): Files {
  const files = openFolder(root);
  if (isWrong(files)) throw new Error(files.wrong);
  return files;
}

const kib = 1024;
const read = (root: string, path = 'SECURITY.md') => open(root).read(path, 256 * kib);

/** Links need a right on Windows that few have. */
const onPosix = process.platform === 'win32' ? test.skip : test;

describe('a folder that cannot be opened', () => {
  test('is not there', () => {
    expect(openFolder(join(tempFolder(), 'nowhere'))).toEqual({
      wrong: expect.stringMatching(/^there is no folder ".*nowhere"; /),
    });
  });

  test('is a file', () => {
    const root = tempFolder({ file: '' });
    expect(openFolder(join(root, 'file'))).toEqual({ wrong: expect.stringMatching(/file" is no folder; /) });
    expect(openFolder(join(root, 'file', 'below'))).toEqual({
      wrong: expect.stringContaining('there is no folder'),
    });
  });
});

describe('a folder', () => {
  test('has its own name, and lists what stands in its folders', async () => {
    const root = tempFolder({ 'docs/b.md': '', 'docs/a/c.md': '' });
    expect(open(root).name).toBe(basename(root));
    expect(new Set(await open(root).list('docs'))).toEqual(
      new Set([
        { name: 'a', isFolder: true },
        { name: 'b.md', isFolder: false },
      ]),
    );
    expect(await open(root).list('')).toEqual([{ name: 'docs', isFolder: true }]);
    expect(await open(root).list('.github')).toEqual([]);
  });

  test.each([
    // path, as the program writes it
    ['SECURITY.md', 'SECURITY.md'],
    ['./docs//SECURITY.md', 'docs/SECURITY.md'],
    ['docs/../SECURITY.md', 'SECURITY.md'],
    ['..odd/SECURITY.md', '..odd/SECURITY.md'],
    ['../SECURITY.md', null],
    ['..', null],
    ['/etc/passwd', null],
  ])('%s is inside as %s', (path, inside) => {
    expect(open(tempFolder()).inside(path)).toBe(inside);
  });

  test('knows its own absolute paths', () => {
    const root = tempFolder();
    expect(open(root).inside(join(root, 'docs', 'SECURITY.md'))).toBe('docs/SECURITY.md');
  });
});

describe('a file', () => {
  test('is read as text, without byte order mark, with the line ends that it has', async () => {
    expect(await read(tempFolder({ 'SECURITY.md': '\uFEFF| 1.x |\r\n' }))).toEqual({ text: '| 1.x |\r\n' });
  });

  test('may be empty', async () => {
    expect(await read(tempFolder({ 'SECURITY.md': '' }))).toEqual({ text: '' });
  });

  test('is read up to the limit and no further', async () => {
    expect(await read(tempFolder({ 'SECURITY.md': 'x'.repeat(256 * kib) }))).toHaveProperty('text');
    expect(await read(tempFolder({ 'SECURITY.md': 'x'.repeat(256 * kib + 1) }))).toEqual({
      why: 'too-large',
    });
    expect(await read(tempFolder({ 'SECURITY.md': new Uint8Array(10 * kib * kib) }))).toEqual({
      why: 'too-large',
    });
  });

  test.each([
    ['Latin-1', Uint8Array.from([0x74, 0xe9]), 'not-utf8'],
    ['NUL', Uint8Array.from([0x61, 0, 0x62]), 'binary'],
  ])('in %s is no text', async (_what, bytes, why) => {
    expect(await read(tempFolder({ 'SECURITY.md': bytes }))).toEqual({ why });
  });

  test('is missing', async () => {
    expect(await read(tempFolder())).toEqual({ why: 'missing' });
    expect(await read(tempFolder({ file: '' }), 'file/SECURITY.md')).toEqual({ why: 'missing' });
  });

  test('is a folder', async () => {
    expect(await read(tempFolder({ 'SECURITY.md/README.md': '' }))).toEqual({ why: 'folder' });
  });

  onPosix('is a pipe, which nobody waits for', async () => {
    const root = tempFolder();
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'SECURITY.md')]);
    expect(await read(root)).toEqual({ why: 'special' });
  });

  const asUser = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
  asUser('may not be read', async () => {
    const root = tempFolder({ 'SECURITY.md': '' });
    chmodSync(join(root, 'SECURITY.md'), 0);
    expect(await read(root)).toEqual({ why: 'forbidden' });
  });
});

describe('a link', () => {
  onPosix('within the folder is followed', async () => {
    const root = tempFolder({ 'docs/policy.md': 'text' });
    symlinkSync('docs/policy.md', join(root, 'SECURITY.md'));
    expect(await read(root)).toEqual({ text: 'text' });
  });

  onPosix('out of the folder is not', async () => {
    const root = tempFolder();
    symlinkSync(join(tempFolder({ secret: 'secret' }), 'secret'), join(root, 'SECURITY.md'));
    expect(await read(root)).toEqual({ why: 'outside' });
  });

  onPosix('of a folder on the way, out of the folder, is not either', async () => {
    const root = tempFolder();
    symlinkSync(tempFolder({ 'SECURITY.md': 'secret' }), join(root, 'docs'));
    expect(await read(root, 'docs/SECURITY.md')).toEqual({ why: 'outside' });
  });

  onPosix('to nowhere is told from no link', async () => {
    const root = tempFolder();
    symlinkSync('nowhere.md', join(root, 'SECURITY.md'));
    expect(await read(root)).toEqual({ why: 'dangling' });
  });

  onPosix('to itself leads nowhere', async () => {
    const root = tempFolder();
    symlinkSync('SECURITY.md', join(root, 'SECURITY.md'));
    expect(await read(root)).toEqual({ why: 'dangling' });
  });

  onPosix('may lead to the folder itself', async () => {
    const real = tempFolder({ 'SECURITY.md': 'text' });
    const root = join(tempFolder(), 'link');
    symlinkSync(real, root);
    expect(await read(root)).toEqual({ text: 'text' });
  });

  onPosix('is the same file as what it leads to', async () => {
    const root = tempFolder({ 'SECURITY.md': 'text', 'other.md': 'text' });
    mkdirSync(join(root, 'docs'));
    symlinkSync('../SECURITY.md', join(root, 'docs', 'SECURITY.md'));
    linkSync(join(root, 'other.md'), join(root, 'docs', 'other.md'));
    expect(await open(root).isSame('docs/SECURITY.md', 'SECURITY.md')).toBe(true);
    expect(await open(root).isSame('SECURITY.md', 'other.md')).toBe(false);
    expect(await open(root).isSame('SECURITY.md', 'nowhere.md')).toBe(false);
  });
});
