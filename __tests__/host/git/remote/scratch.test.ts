// The folder for what is fetched, and its end.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { openScratch } from '../../../../src/host/git/remote/scratch.ts';
import { had } from '../../../support/served.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { git } from '../../../support/temp-repository.ts';

const listeners = (): number[] =>
  ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));

test('its repositories are bare, and know where the rest is', () => {
  const scratch = had(openScratch(tempFolder()));
  const dir = scratch.repository('files', 'https://forge.test/;acme/widget', 'blob:none');
  const ask = (...args: string[]): string => git(dir, [`--git-dir=${dir}`, ...args]).trim();
  expect(ask('rev-parse', '--is-bare-repository')).toBe('true');
  expect(ask('config', 'remote.forge.url')).toBe('https://forge.test/;acme/widget');
  expect(ask('config', 'remote.forge.partialCloneFilter')).toBe('blob:none');
  expect(existsSync(join(dir, 'hooks'))).toBe(false);
  scratch.close();
});

test('its size is that of all packs', () => {
  const scratch = had(openScratch(tempFolder()));
  const [one, two] = ['one', 'two'].map((name) => scratch.repository(name, 'https://forge.test', 'tree:0'));
  expect(scratch.size()).toBe(0);
  writeFileSync(join(one ?? '', 'objects', 'pack', 'tmp_pack_1'), 'abc');
  writeFileSync(join(two ?? '', 'objects', 'pack', 'pack-1.pack'), 'de');
  expect(scratch.size()).toBe(5);
  scratch.close();
  expect(scratch.size()).toBe(0);
});

test('it is gone once it is closed, and leaves nobody who listens', () => {
  const before = listeners();
  const parent = tempFolder();
  const scratch = had(openScratch(parent));
  scratch.repository('files', 'https://forge.test', 'tree:0');
  scratch.close();
  scratch.close();
  expect(readdirSync(parent)).toEqual([]);
  expect(scratch.signal.aborted).toBe(true);
  expect(listeners()).toEqual(before);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('it is gone at %s', (signal) => {
  const parent = tempFolder();
  const scratch = had(openScratch(parent));
  // As long as somebody else listens, the process lives on.
  const other = (): void => undefined;
  process.on(signal, other);
  process.emit(signal, signal);
  process.off(signal, other);
  expect(readdirSync(parent)).toEqual([]);
  expect(scratch.signal.aborted).toBe(true);
});

test.each([
  // where it should stand, why it cannot
  ['nowhere', 'ENOENT: no such file or directory'],
  ['file/below', 'ENOTDIR: not a directory'],
])('it is not made in %s', (where, why) => {
  const before = listeners();
  const parent = join(tempFolder({ file: '' }), where);
  expect(openScratch(parent)).toEqual({
    unreached: 'broken',
    message: `what comes from the server cannot be kept in the folder for temporary files, ${parent}: ${why}; let TMPDIR name a folder that can be written to`,
  });
  expect(listeners()).toEqual(before);
});
