// What the first look leaves open is asked for, and nothing else.
import { describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { examine } from '../../src/app/examine.ts';
import { gatherRemote } from '../../src/app/gather-remote.ts';
import type { Occasion } from '../../src/model/event.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { aGiven } from '../support/build.ts';
import { fakeConnection, head, noFlags, unreached, type GivenForge } from '../support/fake-forge.ts';
import { fakeSources, text } from '../support/fake-world.ts';

const policy = text(
  '# Security',
  '',
  '| Version | Supported |',
  '| --- | --- |',
  '| 2.x | yes |',
  '| 1.x | no |',
);

/** A policy of two packages: the branch `1.x` is dead for one of them only. */
const ofPackages = text(
  '# Security',
  '',
  '| Package | Version | Supported |',
  '| --- | --- | --- |',
  '| project | 2.x | yes |',
  '| project | 1.x | no |',
  '| ui | 1.x | yes |',
);

/** The report about a repository with a dead line, and what was asked once the first evidence was there. */
async function examined(
  occasion: Occasion,
  forge: GivenForge = {},
  days: Record<string, string> = {},
  written = policy,
) {
  const connection = fakeConnection({
    repositories: {
      'owner/project': {
        refs: {
          tags: ['v1.0.1', 'v2.0.0', ...(written === policy ? [] : ['ui@1.0.0', 'ui@1.1.0'])],
          branches: ['main', '1.x'],
        },
        commits: { [head]: { 'SECURITY.md': written } },
        days,
      },
    },
    ...forge,
  });
  const connected = connectTo('owner/project', occasion, connection);
  const gathered = await gatherRemote(connected, aGiven({}, 'input'), fakeSources({}));
  if (isWrong(gathered)) throw new Error(gathered.wrong);
  const before = connection.asked.length;
  const report = await examine(gathered.evidence, gathered.settings, connected);
  return { report, asked: connection.asked.slice(before) };
}

const to = (base: string): Occasion => ({ kind: 'pull-request', number: 7, base, isRetargeted: false });

describe('a pull request', () => {
  test('to a dead line is asked for labels and files', async () => {
    const { report, asked } = await examined(to('1.x'));
    expect(asked).toEqual(['labels', 'files']);
    expect(report.findings.map(({ rule, state }) => [rule, state])).toEqual([
      ['unsupported-line-changed', 'new'],
    ]);
    expect(report.looked.roundTrips).toBe(6);
  });

  test('with the label is asked who put it there, and for no file', async () => {
    const readLabels = () => Promise.resolve({ names: ['allow-unsupported-line'] });
    const { report, asked } = await examined(to('1.x'), { readLabels });
    expect(asked).toEqual(['labeller']);
    expect(report.verdict).toBe('clean');
  });

  test.each(['2.x', 'main', 'topic'])('to %s is asked for nothing', async (base) => {
    expect((await examined(to(base))).asked).toEqual([]);
  });

  test.each([
    // the files, the packages that it goes to, the packages of the findings
    [['packages/ui/a.ts'], ['ui'], []],
    [['src/a.ts'], [null], [null]],
    [['src/a.ts', 'packages/ui/a.ts'], [null, 'ui'], [null]],
    [['README.md'], [null], []],
  ])('to a line of several packages is asked which files it changes: %j', async (paths, goesTo, fails) => {
    let isSettled = true;
    const readChangedFiles: NonNullable<GivenForge['readChangedFiles']> = (_pull, settles) => {
      isSettled = settles('src/a.ts');
      return Promise.resolve({ paths, isWhole: true });
    };
    const { report, asked } = await examined(to('1.x'), { readChangedFiles }, {}, ofPackages);
    expect([asked, isSettled]).toEqual([['labels'], false]);
    expect(report.targets.map((target) => target.package)).toEqual(goesTo);
    expect(report.findings.map((finding) => finding.package)).toEqual(fails);
  });

  test.each([
    // what is said of the branch, row by row
    ['of one, and nothing of the other', ['| project | 2.x | yes |', '| ui | 1.x | yes |']],
    ['nothing of either', ['| project | 2.x | yes |', '| ui | 9.x | yes |']],
    ['that both get fixes', ['| project | 1.x | yes |', '| ui | 1.x | yes |']],
  ])(
    'to a line of several packages that is dead for none is asked for files alone: %s',
    async (_what, rows) => {
      const head = ['| Package | Version | Supported |', '| --- | --- | --- |'];
      const { asked } = await examined(to('1.x'), {}, {}, text('# Security', '', ...head, ...rows));
      expect(asked).toEqual(['files']);
    },
  );

  test.each([
    // what is said of the branch for each package, what the pull request is told of one that it does not change
    ['no', 'no', ['ui: unsupported-line-changed']],
    ['yes', 'until 2026-12-01', ['ui: line-ending-soon']],
    ['until 2026-12-01', 'yes', []],
  ])('is told of no package that it does not change: %s, %s', async (ofProject, ofUi, told) => {
    const head = ['| Package | Version | Supported |', '| --- | --- | --- |'];
    const rows = [`| project | 1.x | ${ofProject} |`, `| ui | 1.x | ${ofUi} |`];
    const readChangedFiles = () => Promise.resolve({ paths: ['packages/ui/a.ts'], isWhole: true });
    const { report } = await examined(
      to('1.x'),
      { readChangedFiles },
      {},
      text('# Security', '', ...head, ...rows),
    );
    expect(report.targets.map((target) => target.package)).toEqual(['ui']);
    const news = report.findings.filter(({ state }) => state === 'new');
    expect(news.map(({ package: name, rule }) => `${name ?? 'main'}: ${rule}`)).toEqual(told);
  });

  test('of which the queue tells no number is not judged, and that is said', async () => {
    const queued: Occasion = {
      kind: 'merge-group',
      number: null,
      base: '1.x',
      head: 'refs/heads/queue',
      from: null,
    };
    const { report, asked } = await examined(queued);
    expect(asked).toEqual([]);
    expect(report.skipped).toContainEqual({
      rule: 'unsupported-line-changed',
      reason: expect.stringContaining('merge queue'),
    });
  });
});

describe('an audit', () => {
  test('is asked for the days of tags, where a rule judges by them', async () => {
    const { report, asked } = await examined(
      { kind: 'audit' },
      {},
      { 'v2.0.0': '2026-01-02', 'v1.0.1': '2026-11-01' },
    );
    expect(asked).toEqual(['days of owner/project']);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['unsupported-line-released']);
  });

  test.each([
    // why they do not come, the problems
    ['offline', ['releases-unreadable']],
    ['no-git', []],
  ] as const)('says that days are not known, where they do not come: %s', async (why, problems) => {
    const { report } = await examined({ kind: 'audit' }, {}, unreached('no answer', why) as never);
    expect(report.skipped).toEqual([
      { rule: 'unsupported-line-released', reason: 'release dates are not known' },
    ]);
    expect(report.problems.map(({ code }) => code)).toEqual(problems);
  });

  test.each([
    // the flag of the newest tag, the newest release then
    ['prerelease', 'v1.0.1'],
    ['draft', 'v1.0.1'],
    ['none', 'v2.0.0'],
  ] as const)('asks for the flag of the newest release behind the first page: %s', async (flag, newest) => {
    const readReleaseFlags = () =>
      Promise.resolve({ ...noFlags, seen: new Set(['nightly-120']), isWhole: false });
    const readReleaseFlag = () => Promise.resolve({ flag });
    const { report } = await examined({ kind: 'audit' }, { readReleaseFlags, readReleaseFlag });
    expect(report.looked.newest).toBe(newest);
  });

  test('does not ask where the page holds it', async () => {
    const readReleaseFlags = () => Promise.resolve({ ...noFlags, seen: new Set(['v2.0.0']), isWhole: false });
    expect((await examined({ kind: 'audit' }, { readReleaseFlags })).asked).not.toContain('flag');
  });
});
