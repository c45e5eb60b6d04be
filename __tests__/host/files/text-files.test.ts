// Files that a user names: lists of tags, and reports.
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { isWithin, readList, readText, writeReport } from '../../../src/host/files/text-files.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('a list is read from its file', async () => {
  expect(await readList(join(tempFolder({ 'tags.txt': 'v1.0.0\n' }), 'tags.txt'))).toEqual({
    text: 'v1.0.0\n',
  });
});

test('a list that is not there is a wrong call that says so', async () => {
  const path = join(tempFolder(), 'tags.txt');
  expect(await readList(path)).toEqual({
    wrong: `tags cannot be read from ${JSON.stringify(path)}: there is no such file or folder; name a file, or - for standard input`,
  });
});

test('a folder is no list', async () => {
  expect(await readList(tempFolder())).toEqual({ wrong: expect.stringContaining('it is a folder') });
});

describe('a text that is named', () => {
  test('is read up to its limit', () => {
    const path = join(tempFolder({ 'a.yml': 'policy: ä' }), 'a.yml');
    expect(readText(path, 10)).toEqual({ text: 'policy: ä' });
    expect(readText(path, 9)).toEqual({ wrong: expect.stringContaining('is larger than') });
  });

  test.each([
    // the path in a folder, why it cannot be read
    ['.', 'it is a folder'],
    ['a.yml', 'there is no such file or folder'],
  ])('is not read from %s', (path, why) => {
    const named = join(tempFolder(), path);
    expect(readText(named, 10)).toEqual({ wrong: expect.stringContaining(`${why}; name a file`) });
  });

  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('is no device, which may never end', () => {
    expect(readText('/dev/zero', 10)).toEqual({ wrong: expect.stringContaining('it is a device or a pipe') });
  });
});

test('a report is written over what was there', () => {
  const path = join(tempFolder({ 'report.json': 'a longer text than the new one' }), 'report.json');
  expect(writeReport(path, 'new')).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a report that cannot be written is a wrong call that says why', () => {
  const path = join(tempFolder(), 'nowhere', 'report.json');
  expect(writeReport(path, 'new')).toEqual({
    wrong: `the report cannot be written to ${JSON.stringify(path)}: there is no such file or folder; name another file`,
  });
});

describe('whether a file lies in a folder', () => {
  test.each([
    // path from the folder, whether it does
    ['tags.txt', true],
    ['./a/../tags.txt', true],
    ['..odd/tags.txt', true],
    ['../tags.txt', false],
    ['a/../../tags.txt', false],
  ])('%s: %s', (path, expected) => {
    expect(isWithin(tempFolder(), path)).toBe(expected);
  });

  test('whatever link leads there', () => {
    const [folder, beside] = [tempFolder({ 'tags.txt': '' }), tempFolder()];
    symlinkSync(folder, join(beside, 'link'), 'junction');
    expect(isWithin(folder, join(beside, 'link', 'tags.txt'))).toBe(true);
    expect(isWithin(folder, join(folder, 'tags.txt'))).toBe(true);
    expect(isWithin(folder, join(beside, 'tags.txt'))).toBe(false);
  });
});
