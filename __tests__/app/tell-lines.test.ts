// The command `line`, from its call to its exit status.
import { expect, test } from '@jest/globals';
import { runCli } from '../../src/app/run-cli.ts';
import { fakeCli, gitTags, text } from '../support/fake-world.ts';

const files = { 'SECURITY.md': text('| Version | Supported |', '| --- | --- |', '| 1.x | no |') };
const given = { files, git: gitTags('v1.0.0', 'v2.0.0') };

async function run(line: string, world = fakeCli(given)) {
  const exit = await runCli(line.split(' '), world);
  return { exit, out: world.printed.join(''), complaint: world.complaints.join('') };
}

test('shows a table', async () => {
  expect(await run('line 1.x main fix/1.x')).toEqual({
    exit: 0,
    out: [
      '  name     line     status            newest release  said by',
      '  1.x      1.x      unsupported       v1.0.0          SECURITY.md:3',
      '  main     next     not released yet',
      '  fix/1.x  no line',
      '',
    ].join('\n'),
    complaint: '',
  });
});

test('prints JSON', async () => {
  const { exit, out } = await run('line 1.x --format json');
  expect([exit, JSON.parse(out)]).toEqual([
    0,
    {
      schemaVersion: 1,
      lines: [
        {
          name: '1.x',
          package: null,
          range: '>=1.0.0 <2.0.0-0',
          by: 'name',
          status: 'unsupported',
          row: 3,
          newestRelease: 'v1.0.0',
        },
      ],
      problems: [],
    },
  ]);
});

test('the day is the one that was given', async () => {
  const until = text('| Version | Supported until |', '| --- | --- |', '| 1.x | 2026-12-31 |');
  const dated = () => fakeCli({ files: { 'SECURITY.md': until }, git: gitTags('v1.0.0') });
  expect((await run('line 1.x', dated())).out).toMatch(/ supported /);
  expect((await run('line 1.x --today 2027-01-01', dated())).out).toMatch(/ unsupported /);
});

test('without git there is no answer', async () => {
  const git = { kind: 'no-git' as const, message: 'spawn git ENOENT' };
  const world = () => fakeCli({ ...given, git }, { readBranches: () => Promise.resolve(null) });
  const { exit, out } = await run('line 1.x', world());
  expect([exit, out]).toEqual([
    3,
    expect.stringContaining('problem[tags-unreadable]: the tags in this folder'),
  ]);
  // This command takes no list.
  expect(out).not.toContain('--tags');
  const json = await run('line 1.x --format json', world());
  expect(JSON.parse(json.out)).toMatchObject({ lines: [], problems: [{ code: 'tags-unreadable' }] });
});

test.each(['line', 'line 1.x --dir nowhere', 'line 1.x --format sarif', 'line 1.x --policy SECURITY.md'])(
  'a wrong call: %s',
  async (line) => {
    expect(await run(line)).toMatchObject({ exit: 2, out: '' });
  },
);
