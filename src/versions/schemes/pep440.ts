// Python's versions: `1.0a2`, `1.0rc1`, `1.0.dev3`, `1.0.post1`.
import type { Scheme } from './scheme.ts';

export const pep440: Scheme = {
  prereleases: { a: 'alpha', b: 'beta', c: 'rc', dev: 'dev' },
  finals: [],
  rebuilds: ['post', 'rev', 'r'],
};
