// Names of branches that are no release line.

/** Names by which branches that are no release are known. */
export const branchNames: readonly string[] = [
  'main',
  'master',
  'trunk',
  'develop',
  'devel',
  'development',
  'dev',
  'staging',
  'next',
  'head',
  'mainline',
  'production',
  'prod',
  'canary',
  'edge',
  'gh-pages',
];
