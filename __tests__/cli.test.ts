// The command as it is shipped.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { playForge, type ForgeGiven } from './support/play-forge.ts';
import { runBundle, startBundle } from './support/run-bundle.ts';
import { schemaErrors } from './support/schema.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = (...args: string[]) => runBundle('cli/index.js', args, { cwd: root });

describe('the first minute', () => {
  test('the example in the repository has a finding, with the row to write, as the README shows it', () => {
    const { status, out } = cli('check', 'examples/stale', '--tags', 'examples/stale/tags.txt');
    expect(out).toContain('\n+ | | 2.2.x   | :white_check_mark: |\n');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`text\n${out}\`\`\`\n`);
    expect(status).toBe(1);
  });

  test('without arguments it says how to go on', () => {
    expect(cli()).toMatchObject({ status: 2, out: '', complaint: expect.stringContaining('--help') });
  });

  test('a rule is explained from its page', () => {
    expect(cli('explain', 'newest-release-unlisted')).toMatchObject({ status: 0, complaint: '' });
  });
});

describe('a folder', () => {
  const policy = '# Security\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n';

  test('that is no repository is a problem, not a finding', () => {
    const { status, out } = cli('check', tempFolder({ 'SECURITY.md': policy }), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'not-checked',
      problems: [{ code: 'tags-unreadable' }],
    });
    expect(schemaErrors('report', JSON.parse(out))).toEqual([]);
    expect(status).toBe(3);
  });

  test('is checked with tags from standard input', () => {
    const folder = tempFolder({ 'SECURITY.md': policy });
    expect(runBundle('cli/index.js', ['check', folder, '--tags', '-'], { input: 'v1.4.2\n' })).toMatchObject({
      status: 0,
      out: expect.stringContaining('checked SECURITY.md: 1 row, 1 tag, newest v1.4.2'),
    });
  });

  test('has paths with / and the columns of its first line, whatever stands before them', () => {
    const folder = tempFolder({ 'docs/SECURITY.md': `\uFEFF${policy.replaceAll('\n', '\r\n')}` });
    const { out } = runBundle('cli/index.js', ['show', folder, '--tags', '-', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      policy: { path: 'docs/SECURITY.md', rows: [{ line: 5, column: 3, text: '1.x' }] },
    });
  });

  test.each([
    ['10 MB', new Uint8Array(10 * 1024 * 1024).fill(0x61), 'larger than 256 KiB'],
    ['Latin-1', Uint8Array.from([0x74, 0xe9]), 'not in UTF-8'],
    ['NUL', Uint8Array.from([0x61, 0]), 'NUL'],
  ])('with a policy of %s is not checked', (_what, bytes, why) => {
    const { status, out } = cli('check', tempFolder({ 'SECURITY.md': bytes }));
    expect(out).toContain('problem[policy-unreadable]');
    expect(out).toContain(why);
    expect(status).toBe(3);
  });
});

describe('where it writes', () => {
  const [folder, list] = ['examples/stale', 'examples/stale/tags.txt'];

  test('to a file, and then nothing else', () => {
    const report = join(tempFolder(), 'report.json');
    expect(cli('check', folder, '--tags', list, '--format', 'json', '--output', report)).toEqual({
      status: 1,
      out: '',
      complaint: '',
    });
    expect(schemaErrors('report', JSON.parse(readFileSync(report, 'utf8')))).toEqual([]);
  });

  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('a reader who has seen enough is no failure', () => {
    const tags = join(
      tempFolder({ tags: Array.from({ length: 50_000 }, (_, at) => `v1.0.${at}`).join('\n') }),
      'tags',
    );
    const line = `"$0" dist/cli/index.js show examples/stale --tags "$1" --format json | head -n 1`;
    const ran = spawnSync('sh', ['-c', line, process.execPath, tags], { cwd: root, encoding: 'utf8' });
    expect([ran.stdout, ran.stderr]).toEqual(['{\n', '']);
  });
});

test('the toolkit of the action is no part of it: loading that would double its start', () => {
  expect(readFileSync(join(root, 'dist', 'cli', 'index.js'), 'utf8')).not.toContain('@actions/');
});

describe('check --repo', () => {
  const token = 'ghs_nobodyMayEverReadThis';
  const ask = async (given: ForgeGiven, environment: Record<string, string> = {}) => {
    const forge = await playForge(given);
    const env = { PATH: process.env['PATH'], HOME: tempFolder(), ...forge.environment, ...environment };
    return startBundle('cli/index.js', ['check', '--repo', 'example/project'], { env });
  };

  test('reads a repository that is not here', async () => {
    const { status, out } = await ask({ isStale: true });
    expect(out).toContain('error[newest-release-unlisted]');
    expect(out).toMatch(/newest v3\.0\.0, 19 rules \(\d requests?, \d round trips of git\), 1 error\n$/);
    expect(status).toBe(1);
  });

  test('takes the token of the environment, and shows it to nobody', async () => {
    const given = { isPrivate: true, token };
    const ran = await ask(given, { GH_TOKEN: token });
    expect([ran.status, ran.complaint]).toEqual([0, '']);
    expect(JSON.stringify(ran)).not.toContain(token);
    const stranger = await ask(given);
    expect(stranger.out).toContain('problem[repository-unreadable]');
    expect(stranger.status).toBe(3);
  });
});
