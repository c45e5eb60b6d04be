// The files that the action writes.
import { expect, test } from '@jest/globals';
import { writeFiles } from '../../src/app/write-files.ts';
import { aReport, aReportedLine } from '../support/build.ts';

const report = aReport({ lines: [aReportedLine({ major: 5, minor: 1 }, '5.1.4')] });
const none = { json: null, sarif: null, svg: null };

test('are those that were asked for, each in its format', async () => {
  const texts = new Map<string, string>();
  const files = { json: 'out/report.json', sarif: 'report.sarif', svg: 'support.svg' };
  const written = await writeFiles(report, { files }, (path, text) => {
    texts.set(path, text);
    return null;
  });
  expect(written).toEqual([
    { key: 'report-file', path: 'out/report.json', failure: null },
    { key: 'sarif-file', path: 'report.sarif', failure: null },
    { key: 'timeline-file', path: 'support.svg', failure: null },
  ]);
  expect(JSON.parse(texts.get('out/report.json') ?? '')).toMatchObject({ schemaVersion: 1 });
  expect(JSON.parse(texts.get('report.sarif') ?? '')).toMatchObject({ version: '2.1.0' });
  expect(texts.get('support.svg')).toMatch(/^<(?:\?xml|svg)/);
});

test('are none where none was asked for', async () => {
  const written = await writeFiles(report, { files: none }, () => {
    throw new Error('nothing is to be written');
  });
  expect(written.map(({ path }) => path)).toEqual(['', '', '']);
});

test('that cannot be written are told of, and keep no other from being written', async () => {
  const files = { ...none, json: 'nowhere/report.json', sarif: 'report.sarif' };
  const written = await writeFiles(report, { files }, (path) =>
    path.startsWith('nowhere') ? { wrong: 'there is no such folder' } : null,
  );
  expect(written.map(({ path, failure }) => [path, failure?.wrong ?? null])).toEqual([
    ['', 'there is no such folder'],
    ['report.sarif', null],
    ['', null],
  ]);
});
