// The policy of a folder, or why it could not be read.
import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../src/app/read-policy.ts';
import type { Unreadable } from '../../src/model/files.ts';
import { fakeFiles, text, unreadable } from '../support/fake-world.ts';

const document = (path: string, content: string) => ({ path, origin: 'repository', text: content });

describe('the policy that GitHub shows', () => {
  test('is found, with the copies that are never shown', async () => {
    const files = fakeFiles({
      'docs/SECURITY.md': text('old'),
      '.github/SECURITY.md': text('new'),
      'SECURITY.md': text('old'),
    });
    expect(await readPolicy(files, null)).toEqual({
      policy: document('.github/SECURITY.md', 'new\n'),
      shadowed: ['SECURITY.md', 'docs/SECURITY.md'],
      problems: [],
    });
  });

  test('may be missing, which is no problem', async () => {
    expect(await readPolicy(fakeFiles({ 'README.md': text('x') }), null)).toEqual({
      policy: null,
      shadowed: [],
      problems: [],
    });
  });

  test('may be empty', async () => {
    expect(await readPolicy(fakeFiles({ 'SECURITY.md': { text: '' } }), null)).toMatchObject({
      policy: { text: '' },
      problems: [],
    });
  });

  test('has no second copy in a link to it, nor in the file that it links to', async () => {
    const tree = { 'SECURITY.md': text('x'), 'docs/SECURITY.md': text('x') };
    expect(await readPolicy(fakeFiles(tree, [['SECURITY.md', 'docs/SECURITY.md']]), null)).toMatchObject({
      shadowed: [],
    });
  });
});

describe('a policy that is there and cannot be read is a problem', () => {
  test.each<[Unreadable, string, string]>([
    // why, what is said, what to do
    ['dangling', 'is a link to a file that is not there', 'put the file itself in the place of the link'],
    ['outside', 'is a link that leads out of the repository', 'put the file itself in the place of the link'],
    ['folder', 'is a folder, where a file is looked for', 'move the folder, and write a file of this name'],
    ['special', 'is neither a file nor a folder', 'write a file of this name'],
    ['forbidden', 'may not be read', 'give the user who runs this the right to read it'],
    ['too-large', 'is larger than 256 KiB, which no policy is', 'keep the policy in a file of its own'],
    ['binary', 'holds NUL bytes, so it is no text in UTF-8', 'save it as text in UTF-8'],
    ['not-utf8', 'is not in UTF-8', 'save it in UTF-8: iconv -f ISO-8859-1 -t UTF-8'],
  ])('%s', async (why, what, next) => {
    expect(await readPolicy(fakeFiles({ 'SECURITY.md': unreadable(why) }), null)).toEqual({
      policy: null,
      shadowed: [],
      problems: [{ code: 'policy-unreadable', message: `the policy SECURITY.md ${what}`, next: [next] }],
    });
  });

  test('so is one in another format', async () => {
    expect(await readPolicy(fakeFiles({ 'docs/SECURITY.rst': text('x') }), null)).toMatchObject({
      policy: null,
      problems: [
        {
          message: 'the policy docs/SECURITY.rst is not Markdown, and there is no SECURITY.md',
          next: ['write the policy in Markdown, as SECURITY.md'],
        },
      ],
    });
  });

  test('and the copies behind it are not taken for it', async () => {
    const files = fakeFiles({ '.github/SECURITY.md': unreadable('binary'), 'SECURITY.md': text('x') });
    expect(await readPolicy(files, null)).toMatchObject({
      policy: null,
      problems: [{ code: 'policy-unreadable' }],
    });
  });
});

describe('a policy that was named', () => {
  const files = fakeFiles({
    'SECURITY.md': text('shown'),
    'doc/versions.rst': text('named'),
    'latin.md': unreadable('not-utf8'),
  });

  test('is read whatever it is called, and nothing stands beside it', async () => {
    expect(await readPolicy(files, './doc/versions.rst')).toEqual({
      policy: document('doc/versions.rst', 'named\n'),
      shadowed: [],
      problems: [],
    });
  });

  test('may be a problem like any other', async () => {
    expect(await readPolicy(files, 'latin.md')).toMatchObject({ problems: [{ code: 'policy-unreadable' }] });
  });

  test('is a wrong call where it is not there', async () => {
    expect(await readPolicy(files, 'NOWHERE.md')).toEqual({
      wrong: 'there is no policy "NOWHERE.md" in the folder that is checked; name a file in it',
    });
  });

  test('is a wrong call where it lies outside', async () => {
    expect(await readPolicy(files, '../SECURITY.md')).toEqual({
      wrong: 'policy "../SECURITY.md" lies outside the folder that is checked; name a file in it',
    });
  });
});
