// What git tells of a folder of a commit.
import { expect, test } from '@jest/globals';
import { parseTree } from '../../../../src/host/git/remote/parse-tree.ts';

test('entries have a kind, whatever they are called', () => {
  const text = [
    '100644 blob a1\tSECURITY.md\0',
    '100755 blob a2\trun\0',
    '040000 tree a3\tdocs\0',
    '120000 blob a4\tlink\0',
    '160000 commit a5\tmodule\0',
    '100644 blob a6\ta\tb\nc\0',
  ].join('');
  expect([...parseTree(text)]).toEqual([
    ['SECURITY.md', { kind: 'file', object: 'a1' }],
    ['run', { kind: 'file', object: 'a2' }],
    ['docs', { kind: 'folder', object: 'a3' }],
    ['link', { kind: 'link', object: 'a4' }],
    ['module', { kind: 'special', object: 'a5' }],
    ['a\tb\nc', { kind: 'file', object: 'a6' }],
  ]);
  expect([...parseTree('')]).toEqual([]);
});
