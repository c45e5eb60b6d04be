// The command, from its arguments to its exit status.
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/app/run-cli.ts';
import { fakeCli, gitTags, text, type Given } from '../support/fake-world.ts';

const policy = text('# Security', '', '| Version | Supported |', '| --- | --- |', '| 1.x | yes |');
const current: Given = { files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0', 'v1.2.0') };

/** Runs one command line, and keeps all that came of it. */
async function run(line: string) {
  const world = fakeCli(current);
  const exit = await runCli(line.split(' ').filter(Boolean), world);
  return { ...world, exit, out: world.printed.join(''), complaint: world.complaints.join('') };
}

describe('explain', () => {
  test('prints the page of a rule', async () => {
    const { exit, out } = await run('explain row-repeated');
    expect([exit, out]).toEqual([0, 'row-repeated\n']);
  });

  test('knows the rule that was meant', async () => {
    const { exit, complaint } = await run('explain row-repaeted');
    expect(complaint).toContain('unknown rule "row-repaeted"; did you mean row-repeated?');
    expect(exit).toBe(2);
  });

  test('says where to read a page that is not at hand', async () => {
    const world = fakeCli(current, { readPage: () => null });
    expect(await runCli(['explain', 'row-repeated'], world)).toBe(2);
    expect(world.complaints.join('')).toContain('/docs/rules/row-repeated.md');
  });
});

test.each([
  ['--help', /^supported-versions keeps/],
  ['show --help', /^Show the policy/],
  ['--version', /^\d+\.\d+\.\d+\n$/],
])('%s', async (line, out) => {
  expect(await run(line)).toMatchObject({ exit: 0, out: expect.stringMatching(out), complaint: '' });
});

describe('a wrong call', () => {
  test.each([
    '',
    'chek',
    'check nowhere',
    'check --tagz x',
    'check --format sarifs --output report',
    'check --today 2026-02-30 --format json',
    'check --tags gone',
    'check --policy ../SECURITY.md',
  ])('%s', async (line) => {
    const { exit, out, complaint, written } = await run(line);
    expect(complaint).toMatch(/^supported-versions: .*\nTry supported-versions --help\.\n$/);
    expect([exit, out, written.size]).toEqual([2, '', 0]);
  });

  test('shows what was typed, and does not obey it', async () => {
    const { complaint } = await run('check\u001B[2J');
    expect(complaint).not.toContain('\u001B');
  });
});

test('a bug is told as one, and never taken for a finding', async () => {
  const readPage = () => {
    throw new Error('broken\u001B[2J');
  };
  const world = fakeCli(current, { readPage });
  expect(await runCli(['explain', 'row-repeated'], world)).toBe(70);
  expect(world.complaints.join('')).toMatch(
    /^supported-versions has a bug; .*\nError: broken\\u\{1b\}\[2J\n {4}at /,
  );
});
