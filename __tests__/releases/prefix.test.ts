// What stands before the version in a tag.
import { describe, expect, test } from '@jest/globals';
import { readPrefix } from '../../src/releases/prefix.ts';
import { timeOf } from '../support/time.ts';

describe('a prefix only decorates', () => {
  test.each([
    // the prefix, the repository
    ['', 'widget'],
    ['v', 'widget'],
    ['V', 'widget'],
    ['v.', 'widget'],
    ['vv', 'widget'],
    ['release-', 'widget'],
    ['release/v', 'widget'],
    ['Release_', 'widget'],
    ['rel_', 'widget'],
    ['REL', 'widget'],
    ['version-', 'widget'],
    ['VER-', 'widget'],
    ['relv', 'widget'],
    ['widget-', 'widget'],
    ['Widget_v', 'widget'],
    ['widgetv', 'widget'],
    ['hermes-infra-v', 'Hermes.Infra'],
    ['rel/widget-', 'widget'],
    ['release-', 'release'],
    ['beta-v', 'beta'],
    ['release-tools-v', 'release-tools'],
    ['版本', 'widget'],
  ])('%s of %s', (prefix, repository) => {
    expect(readPrefix(prefix, repository)).toEqual({ kind: 'decoration', name: '' });
  });
});

test.each(['rc-', 'beta/v', 'alpha_', 'pre-release-', 'widget-beta-'])(
  '%s says that nothing is final',
  (prefix) => {
    expect(readPrefix(prefix, 'widget')).toEqual({ kind: 'channel', name: '' });
  },
);

test.each(['r', 'R_', 'n'])("%s is a project's sign for its releases", (prefix) => {
  expect(readPrefix(prefix, 'widget')).toEqual({ kind: 'sign', name: '' });
});

describe('a prefix names a package', () => {
  test.each([
    // the prefix, the package
    ['core@', 'core'],
    ['@acme/widget-core@', '@acme/widget-core'],
    ['@acme/core@v', '@acme/core'],
    ['rmcp-v', 'rmcp'],
    ['rmcp-v-', 'rmcp'],
    ['rmcp--v', 'rmcp'],
    ['cmd/ctl/v', 'cmd/ctl'],
    ['db-postgres/', 'db-postgres'],
    ['diesel_derives_v', 'diesel_derives'],
    ['vdev-v', 'vdev'],
    ['nav', 'nav'],
    ['next@', 'next'],
    ['rev', 'rev'],
    ['b', 'b'],
    ['release.r', 'release.r'],
    ['tiny-widget-', 'tiny-widget'],
    ['release-tools-v', 'release-tools'],
  ])('%s names %s', (prefix, name) => {
    expect(readPrefix(prefix, 'widget')).toEqual({ kind: 'package', name });
  });
});

test.each(['-'.repeat(100_000), 'a-'.repeat(50_000), `a${'-'.repeat(100_000)}é`])(
  'a hostile one takes no time',
  (text) => {
    expect(timeOf(() => readPrefix(text, text))).toBeLessThan(1000);
  },
);
