// Versions that follow no packager's rules: `9_8_P1`, `3_101_RTM`, `9.4.0.v20161208`, `17.1.0-ee`, `128_0esr`.
import type { Scheme } from './scheme.ts';

export const free: Scheme = {
  prereleases: { candidate: 'rc', devel: 'dev', development: 'dev', testing: 'testing' },
  finals: ['rel', 'rtm', 'esr', 'ce', 'ee'],
  rebuilds: ['build', 'fix', 'p', 'pl', 'security', 'update', 'v'],
};
