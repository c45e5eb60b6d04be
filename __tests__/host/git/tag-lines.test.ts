// The day of a tag as git prints it.
import { expect, test } from '@jest/globals';
import { parseTagLine } from '../../../src/host/git/tag-lines.ts';

test.each([
  // line, name, day
  ['v1.0.0\t2026-01-02', 'v1.0.0', '2026-01-02'],
  ['of-a-tree\t', 'of-a-tree', null],
  ['far\t10000-01-01', 'far', null],
])('%j', (line, name, date) => {
  expect(parseTagLine(line)).toEqual({ name, date });
});
