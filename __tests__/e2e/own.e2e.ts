// The workflows of this repository, with the action that it holds, run in a real engine.
import { expect, test } from '@jest/globals';
import { mergeGroup, pullRequest, schedule } from '../support/e2e/events.ts';
import { action, own } from '../support/e2e/examples.ts';
import { pulls } from '../support/e2e/project.ts';
import { play } from '../support/e2e/scene.ts';

const opened = { event: 'pull_request_target', action: 'opened' } as const;
const { mendsDeadLine, mendsLivingLine } = pulls;

test.each([
  ['audit.yml', 'schedule', schedule, 0],
  ['guard.yml', 'dead', pullRequest({ ...opened, pull: mendsDeadLine }), 1],
  ['guard.yml', 'living', pullRequest({ ...opened, pull: mendsLivingLine }), 0],
  ['guard.yml', 'queued', mergeGroup(mendsDeadLine), 1],
])('%s: %s', async (file, name, event, status) => {
  const ran = await play(event, { name: `own-${name}`, workflow: own(file), files: action() });
  expect(ran.status).toBe(status);
  expect(ran.outputs['verdict']).toBe(status === 0 ? 'clean' : 'findings');
});
