// What decides about the change of a line.
import { describe, expect, test } from '@jest/globals';
import { readDeciders, type Open } from '../../src/app/read-deciders.ts';
import type { Pull } from '../../src/model/pull.ts';
import type { Forge } from '../../src/model/remote.ts';
import { fakeConnection, unreached } from '../support/fake-forge.ts';

describe('what decides', () => {
  const pull: Pull = {
    number: 7,
    base: '1.x',
    allowLabel: 'Allow',
    label: null,
    files: null,
    from: null,
    after: null,
    settingsAfter: null,
  };
  const dead: Open = { isDead: true, isShared: false };
  const decided = (forge: Partial<Forge>, open = dead) =>
    readDeciders(pull, 7, fakeConnection(forge).openForge('owner/project'), open);
  const labels = (...names: string[]) => ({ readLabels: () => Promise.resolve({ names }) });
  const files = (isWhole: boolean, ...paths: string[]) => ({
    readChangedFiles: () => Promise.resolve({ paths, isWhole }),
  });
  const refused = () => Promise.resolve(unreached('HTTP 403', 'denied'));

  test.each<[string, Partial<Forge>, Partial<Pull>]>([
    // what is there, the forge, what is read
    [
      'no label, and code',
      files(true, 'docs/a.md', 'src/a.c'),
      { label: { kind: 'absent' }, files: { kind: 'read', paths: ['docs/a.md', 'src/a.c'], isWhole: true } },
    ],
    [
      'no label, and documents',
      files(true, 'docs/a.md'),
      { files: { kind: 'read', paths: ['docs/a.md'], isWhole: true } },
    ],
    [
      'more files than are listed',
      files(false, 'src/a.c'),
      { files: { kind: 'read', paths: ['src/a.c'], isWhole: false } },
    ],
    [
      'the label, in whatever case',
      labels('bug', 'allow'),
      { label: { kind: 'present', by: null }, files: null },
    ],
    [
      'the label, and who put it there',
      { ...labels('Allow'), readLabeller: () => Promise.resolve({ login: 'octocat' }) },
      { label: { kind: 'present', by: 'octocat' } },
    ],
    [
      'the label, and nobody tells from whom',
      { ...labels('Allow'), readLabeller: refused },
      { label: { kind: 'present', by: null } },
    ],
    ['no answer about labels', { readLabels: refused }, { label: { kind: 'unknown', reason: 'HTTP 403' } }],
    [
      'no answer about files',
      { readChangedFiles: refused },
      { files: { kind: 'unknown', reason: 'HTTP 403' } },
    ],
  ])('about a dead line: %s', async (_what, forge, expected) => {
    expect(await decided(forge)).toMatchObject(expected);
  });

  test('the label, and one page of files, where they tell which of several packages is changed', async () => {
    const asked: boolean[] = [];
    const readChangedFiles: Forge['readChangedFiles'] = (_pull, settles) => {
      asked.push(settles('docs/a.md'));
      return Promise.resolve({ paths: ['docs/a.md'], isWhole: true });
    };
    const { label, files } = await decided(
      { ...labels('Allow'), readChangedFiles },
      { isDead: true, isShared: true },
    );
    expect([asked, label?.kind, files?.kind]).toEqual([[true], 'present', 'read']);
  });

  test.each<[string, Open, boolean, Partial<Pull>]>([
    // what, what is open, whether a file that counts settles it, what is read
    ['a dead line of one package', dead, true, { label: { kind: 'absent' } }],
    ['a dead line among several', { isDead: true, isShared: true }, false, { label: { kind: 'absent' } }],
    ['which of several is changed', { isDead: false, isShared: true }, false, { label: null }],
  ])('reads on only where more files could say more: %s', async (_what, open, isSettled, expected) => {
    const readChangedFiles: Forge['readChangedFiles'] = (_pull, settles) =>
      Promise.resolve({ paths: settles('src/a.c') ? ['src/a.c'] : ['src/a.c', 'src/b.c'], isWhole: true });
    const { label, files } = await decided({ readChangedFiles }, open);
    expect({ label }).toMatchObject(expected);
    expect(files).toMatchObject({ paths: isSettled ? ['src/a.c'] : ['src/a.c', 'src/b.c'] });
  });
});
