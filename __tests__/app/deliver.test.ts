// Where a report goes.
import { expect, test } from '@jest/globals';
import { deliver } from '../../src/app/deliver.ts';
import { outputs } from '../../src/settings/outputs.ts';
import { aFinding, aReport, someSettings } from '../support/build.ts';
import { fakeRunner } from '../support/fake-world.ts';

const report = aReport({ verdict: 'findings', findings: [aFinding()] });

test('log, annotations, outputs, page, and the fate of the job', async () => {
  const runner = fakeRunner();
  await deliver(report, someSettings(), runner.deliveries);
  expect(runner.logged.join('')).toContain('error[newest-release-unlisted]');
  expect(runner.annotations.map(({ title }) => title)).toEqual(['newest-release-unlisted']);
  expect(new Set(Object.keys(runner.outputs))).toEqual(new Set(outputs.map(({ key }) => key)));
  expect(runner.summaries).toHaveLength(1);
  expect(runner.failures).toEqual(['(no reason)']);
});

test('a file that was asked for, and where it is', async () => {
  const runner = fakeRunner();
  const files = { json: 'report.json', sarif: null, svg: null };
  await deliver(report, someSettings({ files, failOn: 'never' }), runner.deliveries);
  expect(runner.outputs).toMatchObject({ 'report-file': 'report.json', 'sarif-file': '' });
  expect([...runner.written.keys()]).toEqual(['report.json']);
  expect(runner.failures).toEqual([]);
});

test('a file that cannot be written costs a warning, and nothing else', async () => {
  const writeReport = () => ({ wrong: 'there is no folder\n::error::x' });
  const runner = fakeRunner({ deliveries: { writeReport } });
  const files = { json: null, sarif: 'nowhere/report.sarif', svg: null };
  await deliver(aReport(), someSettings({ files }), runner.deliveries);
  expect(runner.annotations).toEqual([
    {
      kind: 'warning',
      title: 'sarif-file',
      message: 'there is no folder\\u{a}::error::x',
      path: null,
      span: null,
    },
  ]);
  expect(runner.summaries).toHaveLength(1);
  expect(runner.failures).toEqual([]);
});
