// A pull request as a forge shows it.
import { expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { readPull } from '../../src/app/read-pull.ts';
import { isUnreached } from '../../src/model/remote.ts';
import { aGiven, someSettings } from '../support/build.ts';
import { fakeConnection } from '../support/fake-forge.ts';
import { present, pullOf, toMain } from '../support/pull-of.ts';

test('an audit is about none', async () => {
  expect(await pullOf({ kind: 'audit' }, {})).toBeNull();
});

test('nothing is known of its base where the names did not come', async () => {
  const connection = fakeConnection();
  const connected = connectTo('owner/project', toMain, connection);
  const refs = await connected.remote.listRefs([]);
  expect(isUnreached(refs)).toBe(true);
  expect(await readPull(connected, refs, present, someSettings(), aGiven())).toMatchObject({
    number: 7,
    after: null,
  });
});
