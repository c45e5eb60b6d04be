// Folders and files that were promised, and whether they are there.
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { addressOf, type Address } from '../../../../src/host/git/remote/address.ts';
import type { Answer, Server } from '../../../../src/host/git/remote/ask-server.ts';
import { openObjects } from '../../../../src/host/git/remote/fetched-objects.ts';
import { isUnreached, type Unreached } from '../../../../src/model/remote.ts';
import { bareRepository } from '../../../support/bare-repository.ts';
import { had } from '../../../support/served.ts';
import { git } from '../../../support/temp-repository.ts';

/** Objects of a whole repository, so that the server is asked only for what is nowhere. */
function openAll(answer: Answer | null) {
  const dir = bareRepository({ files: { 'SECURITY.md': 'x'.repeat(100) } });
  const asked: string[] = [];
  const troubles: Unreached[] = [];
  const reply = <A>(one: A, args: readonly string[]): Promise<A> => {
    asked.push(args.join(' '));
    return Promise.resolve(one);
  };
  const server: Server = {
    address: had<Address>(addressOf('acme/widget', 'https://forge.test')),
    ask: ({ args }) => reply({ unreached: 'broken', message: 'not asked' }, args),
    askWithin: (_, { args }) => reply(answer, args),
    roundTrips: () => asked.length,
  };
  const objects = openObjects({
    ...{ dir, server, environment: process.env },
    onUnreached: (unreached) => troubles.push(unreached),
  });
  return { objects, asked, troubles, blob: git(dir, ['rev-parse', 'main:SECURITY.md']).trim() };
}

const gone = '1'.repeat(40);

test('what is there is not asked for', async () => {
  const { objects, asked, blob } = openAll(null);
  expect(await objects.blob(blob, 100)).toEqual({ bytes: Buffer.from('x'.repeat(100)) });
  expect(await objects.blob(blob, 99)).toEqual({ why: 'too-large' });
  expect([...((await objects.tree('main^{tree}')) ?? [])]).toEqual([
    ['SECURITY.md', { kind: 'file', object: blob }],
  ]);
  expect(asked).toEqual([]);
});

test('what is not there is asked for once', async () => {
  const { objects, asked, troubles } = openAll(null);
  const both = await Promise.all([objects.blob(gone, 5), objects.blob(gone, 5)]);
  expect(both).toEqual([{ why: 'too-large' }, { why: 'too-large' }]);
  expect(asked).toEqual([`cat-file -s ${gone}`]);
  expect(troubles).toEqual([]);
});

test.each<[string, Answer, string]>([
  // what the server does, its answer, the message
  ['is silent', { unreached: 'offline', message: 'silent' }, 'silent'],
  [
    'tells the size alone',
    { output: '3\n', complaint: '' },
    'https://forge.test sent a commit of acme/widget without a file that is in it',
  ],
])('a file is never taken for missing when the server %s', async (_, answer, message) => {
  const { objects, troubles } = openAll(answer);
  expect(await objects.blob(gone, 5)).toEqual({ why: 'unreached' });
  expect(await objects.link(gone)).toEqual({ why: 'unreached' });
  expect(troubles[0]).toEqual({ unreached: isUnreached(answer) ? 'offline' : 'broken', message });
});

test('a folder that was promised and is not there is told', async () => {
  const { objects, troubles } = openAll(null);
  expect(await objects.tree(gone)).toBeNull();
  expect(troubles).toEqual([
    {
      unreached: 'broken',
      message: 'https://forge.test sent a commit of acme/widget without a folder that is in it',
    },
  ]);
});
