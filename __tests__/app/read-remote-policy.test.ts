// The policy of a repository on its forge, and the default of its owner.
import { describe, expect, test } from '@jest/globals';
import { readRemotePolicy } from '../../src/app/read-remote-policy.ts';
import { fakeConnection, head, unreached, type GivenRemote } from '../support/fake-forge.ts';
import { text, unreadable, type Tree } from '../support/fake-world.ts';

/** The policy of `owner/project`, of which the forge has these repositories beside. */
async function read(tree: Tree, beside: Record<string, GivenRemote> = {}, repository = 'owner/project') {
  const connection = fakeConnection({
    repositories: { [repository]: { commits: { [head]: tree } }, ...beside },
  });
  const at = { remote: connection.openRemote(repository, false), commit: head };
  return { found: await readRemotePolicy(at, null, connection), asked: connection.asked };
}

test('its own comes first, and nobody is asked for another', async () => {
  const { found, asked } = await read({ 'SECURITY.md': text('own') });
  expect(found).toMatchObject({ policy: { origin: 'repository', text: 'own\n' } });
  expect(asked).toEqual(['files of owner/project at aaaa']);
});

test('the address is safe, whatever the path holds', async () => {
  const { found } = await read({ '.github/security.markdown': text('x') });
  expect(found).toMatchObject({
    url: `https://github.com/owner/project/blob/${head}/.github/security.markdown?plain=1`,
  });
});

describe('where there is none', () => {
  const defaults = (commits: GivenRemote['commits']) => ({
    'owner/.github': { ...(commits && { commits }) },
  });

  test('it is the default of the owner, read as a stranger sees it', async () => {
    const { found, asked } = await read({}, defaults({ [head]: { 'SECURITY.md': text('for all') } }));
    expect(found).toMatchObject({
      policy: { path: 'SECURITY.md', origin: 'owner', text: 'for all\n' },
      url: `https://github.com/owner/.github/blob/${head}/SECURITY.md?plain=1`,
    });
    expect(asked.slice(1)).toEqual([
      'refs of owner/.github as a stranger',
      'files of owner/.github as a stranger at aaaa',
    ]);
  });

  test.each([
    // what is there of the owner
    ['no such repository', {}],
    ['one without a commit', { 'owner/.github': { refs: { defaultBranch: null } } }],
    ['one without a policy', defaults({ [head]: {} })],
    ['one whose policy cannot be read', defaults({ [head]: { 'SECURITY.md': unreadable('binary') } })],
  ] as const)('there is no policy at all: %s', async (_what, beside) => {
    expect((await read({}, beside)).found).toEqual({ policy: null, shadowed: [], problems: [], url: null });
  });

  test.each(['offline', 'denied'] as const)('what did not answer is no lack: %s', async (why) => {
    const beside = { 'owner/.github': { refs: unreached('no answer', why) } };
    expect((await read({}, beside)).found).toEqual(unreached('no answer', why));
  });

  test('the repository of defaults has no other', async () => {
    const { asked } = await read({}, {}, 'owner/.github');
    expect(asked).toEqual(['files of owner/.github at aaaa']);
  });
});

test('a policy that cannot be read keeps its place: no default is looked for', async () => {
  const { found, asked } = await read({ 'SECURITY.md': unreadable('not-utf8') });
  expect(found).toMatchObject({ policy: null, problems: [{ code: 'policy-unreadable' }] });
  expect(asked).toHaveLength(1);
});

test('a file that did not come is no file that cannot be read', async () => {
  const beside = {
    'owner/project': {
      commits: { [head]: { 'SECURITY.md': unreadable('unreached') } },
      trouble: unreached('the connection was cut'),
    },
  };
  expect((await read({}, beside)).found).toEqual(unreached('the connection was cut'));
});
