// The workflows that audit, run in a real engine for each event that starts them.
import { describe, expect, test } from '@jest/globals';
import { push, release, schedule, workflowDispatch, type Event } from '../support/e2e/events.ts';
import { example } from '../support/e2e/examples.ts';
import { play, token } from '../support/e2e/scene.ts';

const workflow = example('audit.yml');
const afterRelease = push('refs/tags/v3.0.0');

const events: readonly (readonly [name: string, event: Event])[] = [
  ['schedule', schedule],
  ['push', push('refs/heads/main')],
  ['workflow_dispatch', workflowDispatch],
];

describe.each([...events, ['release', release('v2.1.0')] as const])('%s', (name, event) => {
  test('of a policy that is true is clean, and costs two requests at most', async () => {
    const ran = await play(event, { name: `audit true ${name}`, workflow });
    expect(ran.annotations).toEqual([]);
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({
      verdict: 'clean',
      findings: '0',
      'newest-release': 'v2.1.0',
      supported: '["2.x"]',
    });
    expect(ran.requests.length).toBeLessThanOrEqual(2);
  });
});

describe.each([...events, ['release', release('v3.0.0')] as const])('%s', (name, event) => {
  test('of a policy that a release made stale fails', async () => {
    const ran = await play(event, { name: `audit stale ${name}`, workflow, isStale: true });
    expect(ran.annotations).toEqual([
      expect.stringMatching(/^::error title=newest-release-unlisted.*v3\.0\.0/),
    ]);
    expect(ran.status).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: 'findings', errors: '1', 'newest-release': 'v3.0.0' });
    expect(ran.page).toContain('v3.0.0');
  });
});

test('the workflow that releases ends with the audit, for no other would start', async () => {
  const ran = await play(afterRelease, {
    name: 'release stale',
    workflow: example('release.yml'),
    isStale: true,
  });
  expect(ran.status).toBe(1);
  expect(ran.outputs).toMatchObject({ verdict: 'findings', 'newest-release': 'v3.0.0' });
});

test('a private repository is read with the token, which is printed nowhere', async () => {
  const ran = await play(schedule, { name: 'audit private', workflow, isPrivate: true });
  expect(ran.outputs).toMatchObject({ verdict: 'clean' });
  expect(ran.raw + ran.summary).not.toContain(token);
});

test('a server that does not answer is not clean', async () => {
  const ran = await play(schedule, { name: 'audit offline', workflow, isOffline: true });
  expect(ran.status).toBe(1);
  expect(ran.outputs).toMatchObject({ verdict: 'not-checked' });
  expect(ran.raw + ran.summary).not.toContain(token);
});

test('a checkout of all history is judged as it is, and the API is left alone', async () => {
  const checkout = '      - uses: actions/checkout@v5\n        with:\n          fetch-depth: 0\n';
  const ran = await play(schedule, {
    name: 'audit checkout',
    workflow: workflow.replace('    steps:\n', `    steps:\n${checkout}`),
    isStale: true,
  });
  expect(ran.annotations).toEqual([
    expect.stringMatching(/title=newest-release-unlisted.*file=SECURITY\.md/),
  ]);
  expect(ran.status).toBe(1);
  expect(ran.requests).toEqual([]);
});

test('what strangers write is text, and no command to the runner', async () => {
  const cells = [
    '::error title=x::y',
    '::stop-commands::y',
    '<img src=x>',
    '@team',
    '[y](javascript:y) %0A::error::y',
  ];
  const rows = cells.map((cell) => `| ${cell} | :white_check_mark: |\n`).join('');
  const ran = await play(schedule, {
    name: 'audit hostile',
    workflow,
    files: { 'SECURITY.md': `| Version | Supported |\n| --- | --- |\n| 2.x | :white_check_mark: |\n${rows}` },
  });
  const foreign = ran.annotations.filter(
    (one) => !/^::(?:error|warning|notice) title=row-unreadable,file=/.test(one),
  );
  expect(foreign).toEqual([]);
  expect(ran.annotations.length).toBeGreaterThan(2);
  expect(ran.page).toContain('row-unreadable');
  expect(ran.summary).not.toMatch(/<img|\]\(javascript:|@team/);
});
