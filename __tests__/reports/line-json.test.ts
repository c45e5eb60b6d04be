// The answer of `line` as JSON, held against its published schema.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { LineAnswers } from '../../src/model/line-answer.ts';
import { renderLinesJson } from '../../src/reports/line-json.ts';
import { aRelease } from '../support/build.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/line.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const interval = { from: [1, 0, 0], to: [2, 0, 0], fromPrerelease: false } as const;
const told: LineAnswers = {
  policyPath: 'SECURITY.md',
  answers: [
    {
      name: '1.x',
      package: 'core',
      line: { kind: 'line', interval, family: '', by: 'name' },
      status: 'supported',
      decidedAt: 9,
      newest: aRelease('1.4.0'),
    },
    {
      name: 'main',
      package: null,
      line: { kind: 'next', by: 'default-branch' },
      status: null,
      decidedAt: null,
      newest: null,
    },
    {
      name: 'a\u001B##[b',
      package: null,
      line: { kind: 'none' },
      status: null,
      decidedAt: null,
      newest: null,
    },
  ],
  problems: [{ code: 'policy-unreadable', message: 'it is not', next: ['mend it'] }],
};

test('says of each name what is known', () => {
  expect(JSON.parse(renderLinesJson(told))).toEqual({
    schemaVersion: 1,
    lines: [
      {
        name: '1.x',
        package: 'core',
        range: '>=1.0.0 <2.0.0-0',
        by: 'name',
        status: 'supported',
        row: 9,
        newestRelease: 'v1.4.0',
      },
      {
        name: 'main',
        package: null,
        range: 'next',
        by: 'default-branch',
        status: null,
        row: null,
        newestRelease: null,
      },
      {
        name: 'a\u001B##[b',
        package: null,
        range: null,
        by: null,
        status: null,
        row: null,
        newestRelease: null,
      },
    ],
    problems: [{ code: 'policy-unreadable', message: 'it is not', next: ['mend it'] }],
  });
});

test('is as published', () => {
  expect([validate(JSON.parse(renderLinesJson(told))), validate.errors]).toEqual([true, null]);
  expect(validate({ schemaVersion: 1, lines: [{ name: '1.x' }], problems: [] })).toBe(false);
});

test('holds nothing that a log would obey', () => {
  const json = renderLinesJson(told);
  expect([json.includes('\u001B'), json.includes('##[')]).toEqual([false, false]);
});
