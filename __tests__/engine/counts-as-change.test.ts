// Which files make a change of what is released.
import { expect, test } from '@jest/globals';
import { countsAsChange } from '../../src/engine/counts-as-change.ts';

test.each([
  // path, whether it counts
  ['src/index.ts', true],
  ['package.json', true],
  ['Makefile', true],
  ['README.md', false],
  ['lib/README.MD', false],
  ['guide/intro.rst', false],
  ['notes.adoc', false],
  ['site/page.mdx', true],
  ['docs/conf.py', false],
  ['doc/api.txt', false],
  ['Docs/build.sh', false],
  ['.github/workflows/ci.yml', false],
  ['lib/docs/run.py', true],
  ['lib/.github/x.yml', true],
  ['docsgen/main.go', true],
  ['docs', true],
  ['.githubx/y', true],
  ['notes.md.js', true],
  ['md', true],
  ['', true],
])('%s: %s', (path, counts) => {
  expect(countsAsChange(path)).toBe(counts);
});
