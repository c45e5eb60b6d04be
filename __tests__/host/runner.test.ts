// What the runner tells of a job, and what it is told.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { propertiesOf, readJob, withoutCommands } from '../../src/host/runner.ts';
import { aSpan } from '../support/build.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a job', () => {
  test('has a workspace and a repository', () => {
    const job = readJob({ GITHUB_WORKSPACE: '/work', GITHUB_REPOSITORY: 'owner/project' });
    expect([job.workspace, job.repository]).toEqual(['/work', 'owner/project']);
  });

  test('may not know them', () => {
    expect([readJob({}).workspace, readJob({}).repository]).toEqual(['.', null]);
  });

  test('has the inputs that were given, and no empty one', () => {
    const job = readJob({ 'INPUT_FAIL-ON': ' never ', INPUT_TAGS: '' });
    expect([...job.readInputs(['fail-on', 'tags', 'today'])]).toEqual([['fail-on', 'never']]);
  });
});

test('the event of a job is read from its payload', () => {
  const folder = tempFolder({ 'event.json': '{"repository":{"default_branch":"trunk"}}' });
  const job = readJob({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'event.json') });
  expect(job.readEvent()).toMatchObject({ occasion: { kind: 'audit' }, defaultBranch: 'trunk' });
});

test('commands are switched off around a text', () => {
  expect(withoutCommands('::error::x\n##[error]y\n', 'word')).toBe(
    '::stop-commands::word\n::error::x\n##[error]y\n::word::\n',
  );
});

describe('an annotation', () => {
  const annotation = {
    kind: 'error',
    title: 'row-repeated',
    message: 'twice',
    path: 'SECURITY.md',
    span: aSpan(7, 3, 8),
  } as const;

  test('stands on its words', () => {
    expect(propertiesOf(annotation)).toEqual({
      title: 'row-repeated',
      file: 'SECURITY.md',
      startLine: 7,
      endLine: 7,
      startColumn: 3,
      endColumn: 8,
    });
  });

  test('of several lines has no columns', () => {
    const span = { ...annotation.span, endLine: 9 };
    expect(propertiesOf({ ...annotation, span })).toEqual({
      title: 'row-repeated',
      file: 'SECURITY.md',
      startLine: 7,
      endLine: 9,
    });
  });

  test('without a place has a title only', () => {
    expect(propertiesOf({ ...annotation, path: null, span: null })).toEqual({ title: 'row-repeated' });
  });
});
