// A policy beside the releases.
import { expect, test } from '@jest/globals';
import { understand } from '../../src/engine/understand.ts';
import { evidenceFrom } from '../support/given.ts';
import { aFamily } from '../support/statement.ts';

test.each(['\n', '\r\n', '\r'])('rows, lines and releases of a text whose lines end in %j', (end) => {
  const evidence = evidenceFrom(
    'today: 2026-11-21',
    ['| Version | Supported |', '| - | - |', '| 1.x | yes |'].join(end),
  );
  const { policy, lines, coverage } = understand(evidence, [aFamily(['1.0.0'])]);
  expect(policy?.rows.map(({ text }) => text)).toEqual(['1.x']);
  expect(lines).toEqual(['| Version | Supported |', '| - | - |', '| 1.x | yes |']);
  expect(coverage.packages[0]?.newest?.decision.status).toBe('supported');
});

test('without a policy releases are all there is', () => {
  const { policy, lines, coverage } = understand(evidenceFrom('today: 2026-11-21', null), [
    aFamily(['1.0.0']),
  ]);
  expect([policy, lines]).toEqual([null, []]);
  expect(coverage.packages[0]?.newest?.decision.status).toBe('unlisted');
});
