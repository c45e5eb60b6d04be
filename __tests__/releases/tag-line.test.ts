// The line of a tag.
import { expect, test } from '@jest/globals';
import { findFamilies } from '../../src/releases/find-families.ts';
import { tagReader } from '../../src/releases/tag-line.ts';
import { lineRange } from '../../src/versions/range-text.ts';

const tags = ['v5.1.4', 'v6.0.0-rc.1', 'nightly', '@acme/ui@0.3.1', 'cli-v2.0.0', 'cli-v2.0.1'];
const families = findFamilies(
  tags.map((name) => ({ name, date: null })),
  'widget',
);
const readTag = tagReader(families);

test.each([
  // tag, range, family
  ['v5.1.4', '>=5.1.0 <5.2.0-0', ''],
  ['v6.0.0-rc.1', '>=6.0.0 <6.1.0-0', ''],
  ['@acme/ui@0.3.1', '>=0.3.0 <0.4.0-0', '@acme/ui'],
  ['cli-v2.0.1', '>=2.0.0 <2.1.0-0', 'cli'],
])('%s stands in %s of "%s"', (tag, range, family) => {
  const line = readTag(tag);
  expect(line).toMatchObject({ family, by: 'tags' });
  expect(line && lineRange(line)).toBe(range);
});

test.each(['nightly', 'v5.1', '5.1.4', 'v9.9.9', ''])('%j names no release, and so no line', (tag) => {
  expect(readTag(tag)).toBeNull();
});

test('the main family has no name, whatever its prefix', () => {
  const only = findFamilies([{ name: 'ui@1.2.3', date: null }], 'widget');
  expect(tagReader(only)('ui@1.2.3')).toMatchObject({ family: '' });
});
