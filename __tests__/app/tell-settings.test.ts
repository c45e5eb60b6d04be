// The command `settings`.
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/app/run-cli.ts';
import { fakeCli, text } from '../support/fake-world.ts';

const files = { '.github/supported-versions.yml': text('fail-on: warning', 'rules:', '  silent-line: on') };

describe('settings', () => {
  test('tells each setting and where it came from', async () => {
    const cli = fakeCli({ files });
    expect(await runCli(['settings'], cli)).toBe(0);
    expect(cli.printed.join('')).toMatch(/^ {2}fail-on +warning +\.github\/supported-versions\.yml:1$/m);
    expect(cli.printed.join('')).toMatch(
      /^ {2}rules\.silent-line +on +\.github\/supported-versions\.yml:3$/m,
    );
    expect(cli.printed.join('')).toMatch(/^ {2}policy +not set +default$/m);
  });

  test('tells them to programs', async () => {
    const cli = fakeCli({ files });
    expect(await runCli(['settings', '.', '--format', 'json'], cli)).toBe(0);
    expect(JSON.parse(cli.printed.join(''))).toMatchObject({
      schemaVersion: 1,
      settings: expect.arrayContaining([
        {
          key: 'fail-on',
          value: 'warning',
          from: 'file',
          at: { path: '.github/supported-versions.yml', line: 1 },
        },
      ]),
    });
  });

  test('shows what is wrong in the file, and ends with 2', async () => {
    const cli = fakeCli({ files: { '.github/supported-versions.yml': text('fail-onn: warning') } });
    expect(await runCli(['settings'], cli)).toBe(2);
    expect(cli.complaints.join('')).toContain('.github/supported-versions.yml:1:1');
  });

  test('of a folder that is not there is a wrong call', async () => {
    expect(await runCli(['settings', 'nowhere'], fakeCli())).toBe(2);
  });
});
