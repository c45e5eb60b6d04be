// Semantic versions, `1.0.0-rc.1`, with the channels of npm; RubyGems writes the same words behind a dot.
import type { Scheme } from './scheme.ts';

export const semver: Scheme = {
  prereleases: {
    alpha: 'alpha',
    beta: 'beta',
    rc: 'rc',
    pre: 'pre',
    preview: 'preview',
    prerelease: 'prerelease',
    next: 'next',
    canary: 'canary',
    edge: 'edge',
    insiders: 'insiders',
    experimental: 'experimental',
    unstable: 'unstable',
  },
  finals: ['stable', 'lts'],
  rebuilds: ['patch', 'hotfix'],
};
