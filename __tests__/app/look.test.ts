// A look at a folder, from the call to the report.
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/app/run-cli.ts';
import { fakeConnection, head } from '../support/fake-forge.ts';
import { fakeCli, gitTags, text, unreadable, type Given } from '../support/fake-world.ts';
import { schemaErrors } from '../support/schema.ts';

const table = (...rows: string[]) =>
  text('# Security', '', '| Version | Supported |', '| --- | --- |', ...rows);

const current: Given = { files: { 'SECURITY.md': table('| 1.x | yes |') }, git: gitTags('v1.0.0', 'v1.2.0') };
const stale: Given = { files: { 'SECURITY.md': table('| 1.x | yes |') }, git: gitTags('v1.0.0', 'v2.0.0') };
const noGit: Given = { ...current, git: { kind: 'no-git', message: '' } };

/** Runs one command line in a world, and keeps all that came of it. */
async function run(line: string, given: Given = current) {
  const world = fakeCli(given);
  const exit = await runCli(line.split(' ').filter(Boolean), world);
  return { ...world, exit, out: world.printed.join(''), complaint: world.complaints.join('') };
}

describe('check', () => {
  test('of a policy that is true', async () => {
    const { exit, out, complaint } = await run('check');
    expect(out).toMatch(/^checked SECURITY\.md: 1 row, 2 tags, newest v1\.2\.0, \d+ rules, no findings\n$/m);
    expect([exit, complaint]).toEqual([0, '']);
  });

  test('of a policy that is not', async () => {
    const { exit, out } = await run('check', stale);
    expect(out).toContain('error[newest-release-unlisted]');
    expect(out).toContain(' --> SECURITY.md:5:3');
    expect(exit).toBe(1);
  });

  test('fails on what it was asked to', async () => {
    expect((await run('check --fail-on never', stale)).exit).toBe(0);
  });

  test('says what it could not look at', async () => {
    const { exit, out } = await run('check', noGit);
    expect(out).toContain('problem[tags-unreadable]');
    expect(out).toContain('not checked SECURITY.md');
    expect(exit).toBe(3);
  });

  test('a finding comes before a problem', async () => {
    expect((await run('check', { ...noGit, files: {} })).exit).toBe(1);
  });

  test.each([
    ['a policy that is true', current, 0],
    ['one that is not', stale, 1],
    ['no git', noGit, 3],
    ['no policy that can be read', { ...current, files: { 'SECURITY.md': unreadable('not-utf8') } }, 3],
  ])('prints its JSON: %s', async (_what, given, exit) => {
    const answer = await run('check --format json', given);
    expect(answer.exit).toBe(exit);
    expect(schemaErrors('report', JSON.parse(answer.out))).toEqual([]);
  });

  test('reports its settings', async () => {
    const { out } = await run('check --format json --fail-on notice');
    expect(JSON.parse(out)).toMatchObject({
      settings: expect.arrayContaining([{ key: 'fail-on', value: 'notice', from: 'flag', at: null }]),
    });
  });

  test('writes to a file, and then nothing to the terminal', async () => {
    const { exit, out, written } = await run('check --output report.txt', stale);
    expect(written.get('report.txt')).toContain('error[newest-release-unlisted]');
    expect([exit, out]).toEqual([1, '']);
  });

  test('a file that cannot be written is a wrong call', async () => {
    const world = fakeCli(current, { writeReport: () => ({ wrong: 'the report cannot be written' }) });
    expect(await runCli(['check', '--output', 'x'], world)).toBe(2);
    expect(world.complaints.join('')).toContain('the report cannot be written');
  });
});

describe('check --repo', () => {
  const connection = fakeConnection({
    repositories: {
      'owner/project': {
        refs: { tags: ['v1.0.0', 'v2.0.0'] },
        commits: { [head]: { 'SECURITY.md': table('| 1.x | yes |') } },
      },
    },
  });

  test('asks the forge, and reads nothing here', async () => {
    const { exit, out, sources } = await run('check --repo owner/project', { connection, files: {} });
    expect(out).toContain('error[newest-release-unlisted]');
    expect(out).toMatch(/\(1 request, \d+ round trips of git\), 1 error\n$/);
    expect(exit).toBe(1);
    expect((sources as unknown as { asked: string[] }).asked).toEqual(['the forge with no token']);
  });

  test('of a repository that is not there has not looked', async () => {
    const { exit, out } = await run('check --repo owner/gone', { connection });
    expect(out).toContain('problem[repository-unreadable]');
    expect(exit).toBe(3);
  });

  test.each(['owner', 'owner/project/more', 'https://github.com/owner/project', 'a/b#c'])(
    'of %s is a wrong call',
    async (name) => {
      const { exit, complaint } = await run(`check --repo=${name}`, { connection });
      expect(complaint).toContain('write it as OWNER/NAME');
      expect(exit).toBe(2);
    },
  );
});

describe('show', () => {
  test('shows each row', async () => {
    const { exit, out } = await run('show', stale);
    expect(out).toContain('  5     1.x       >=1.0.0 <2.0.0-0  supported  v1.0.0\n');
    expect(exit).toBe(0);
  });

  test('prints JSON', async () => {
    const { exit, out } = await run('show --format json', stale);
    expect(schemaErrors('statement', JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out)).not.toHaveProperty('findings');
    expect(exit).toBe(0);
  });

  test('says what it could not look at', async () => {
    expect((await run('show', noGit)).exit).toBe(3);
  });
});

test('colours are for terminals, never for files', async () => {
  const terminal = { hasColours: true, print: () => undefined, complain: () => undefined };
  const world = fakeCli(stale, { terminal });
  await runCli(['check', '--output', 'report.txt'], world);
  expect(world.written.get('report.txt')).not.toContain('\u001B');
  const printed: string[] = [];
  await runCli(
    ['check'],
    fakeCli(stale, { terminal: { ...terminal, print: (out) => void printed.push(out) } }),
  );
  expect(printed.join('')).toContain('\u001B[31merror');
});
