// The comment below a pull request, by the action and a forge on this machine.
import { expect, test } from '@jest/globals';
import { pullRequest } from './support/e2e/events.ts';
import { pulls, type Pull } from './support/e2e/project.ts';
import { playAction } from './support/play-action.ts';
import { playForge, type ForgeGiven } from './support/play-forge.ts';

const token = 'ghs_nobodyMayEverReadThis';
const asked = { token, comment: 'true' };
const { mendsDeadLine, mendsLivingLine, mendsPolicy } = pulls;

/** Runs of the action about one pull request, on one forge. */
async function project(pull: Pull, given: ForgeGiven = {}) {
  const forge = await playForge({ token, commentsAs: 'github-actions[bot]', ...given });
  const event = pullRequest({ event: 'pull_request_target', action: 'opened', pull });
  return {
    run: (inputs: Record<string, string> = asked) => playAction(event, inputs, forge.environment),
    /** The same pull request after somebody has aimed it at another branch. */
    runFor: (base: string) => {
      const edited = { event: 'pull_request_target', action: 'edited', pull: { ...pull, base } } as const;
      return playAction(pullRequest(edited), asked, forge.environment);
    },
    comments: () => forge.comments(pull.number),
    /** The requests about comments, by method. */
    requests: () => forge.requests().flatMap((request) => /^(\w+) .*\/comments/.exec(request)?.[1] ?? []),
  };
}

test('is no matter where nobody asks for it', async () => {
  const { run, comments, requests } = await project(mendsDeadLine);
  await run({ token });
  expect([comments(), requests()]).toEqual([[], []]);
});

test('is created once, and nothing is written where nothing changed', async () => {
  const { run, comments, requests } = await project(mendsDeadLine);
  expect((await run()).annotations).toEqual(['error unsupported-line-changed']);
  expect(requests()).toEqual(['GET', 'POST', 'GET']);
  const [text] = comments();
  expect(text).toMatch(/^<!-- supported-versions -->\n.*unsupported-line-changed/s);
  await run();
  expect(requests()).toEqual(['GET', 'POST', 'GET', 'GET']);
  expect(comments()).toEqual([text]);
});

test('tells of what is mended', async () => {
  const { run, comments } = await project(mendsPolicy, { isStale: true });
  await run();
  expect(comments()).toEqual([expect.stringContaining('#### What it mends')]);
});

test('is resolved once all is well, and brought back when it is not', async () => {
  const { run, runFor, comments, requests } = await project(mendsDeadLine);
  await run();
  const [text] = comments();
  await runFor(mendsLivingLine.base);
  expect(comments()).toEqual([
    expect.stringMatching(/^<!-- supported-versions -->\n✅ [^\n]*resolved[^\n]*\n$/),
  ]);
  await run();
  expect(comments()).toEqual([text]);
  expect(requests()).toEqual(['GET', 'POST', 'GET', 'GET', 'PATCH', 'GET', 'PATCH']);
});

test('is none where all is well from the start', async () => {
  const { run, comments, requests } = await project(mendsLivingLine);
  await run();
  expect([comments(), requests()]).toEqual([[], ['GET']]);
});

test('that may not be written costs one notice, and nothing else', async () => {
  const forge = await playForge({ token });
  const event = pullRequest({ event: 'pull_request', action: 'opened', pull: mendsDeadLine, isFork: true });
  const without = await playAction(event, { token }, forge.environment);
  const ran = await playAction(event, asked, forge.environment);
  // Only that a comment was asked for is told besides.
  const unasked = (text: string): string => text.replace(/^settings.*comment true \(input\).*\n+/im, '');
  expect({ ...ran, log: unasked(ran.log), summary: unasked(ran.summary) }).toEqual({
    ...without,
    annotations: [...without.annotations, 'notice comment'],
  });
  expect(forge.comments(mendsDeadLine.number)).toEqual([]);
});
