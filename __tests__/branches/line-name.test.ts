// The grammar of branch names.
import { expect, test } from '@jest/globals';
import { readLineName } from '../../src/branches/line-name.ts';

const names = new Map([
  ['widget', ''],
  ['widgetutil', 'widget-util'],
]);

test.each([
  // name, what its words say, how many before the number, pattern
  ['release-1.2', ['decoration'], 1, 'release-#'],
  ['v1-stable', ['decoration', 'keep'], 1, 'v#-stable'],
  ['1.2.0-rc.1', ['trial'], 0, '#-rc'],
  ['1.2b3', ['trial'], 0, '#b'],
  ['1.1.1w', ['decoration'], 0, '#w'],
  ['next-8-dev', ['develop', 'develop'], 1, 'next-#-dev'],
])('%s', (name, says, before, pattern) => {
  expect(readLineName(name, names)).toMatchObject({ says, before, pattern, family: null, unknown: null });
});

test.each([
  // name, family, unknown word
  ['widget-1.2', '', null],
  ['widget-util-1.2', 'widget-util', null],
  ['gadget-1.2', null, 'gadget'],
])('%s is about what it names', (name, family, unknown) => {
  expect(readLineName(name, names)).toMatchObject({ family, unknown });
});

test.each(['foo-bar-1.2', '1.2-foo-1', '1/2/3', '1.2-post', 'widget-1-widget-util', '1.2-x86-64'])(
  '%s is a topic',
  (name) => {
    expect(readLineName(name, names)).toBeNull();
  },
);
