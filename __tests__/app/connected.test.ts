// A repository on its forge, opened.
import { expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { fakeConnection } from '../support/fake-forge.ts';

test('opens a repository, and asks nothing', () => {
  const connection = fakeConnection();
  const { remote, occasion } = connectTo('owner/project', { kind: 'audit' }, connection);
  expect([remote.repository, occasion, connection.asked]).toEqual(['owner/project', { kind: 'audit' }, []]);
});
