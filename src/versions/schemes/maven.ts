// Java's versions: `1.0.0.M1`, `1.0.0.CR2`, `1.0.0-SNAPSHOT`, `1.0.0.Final`, `1.0.0.RELEASE`.
import type { Scheme } from './scheme.ts';

export const maven: Scheme = {
  prereleases: { m: 'milestone', milestone: 'milestone', cr: 'rc', ea: 'preview', snapshot: 'snapshot' },
  finals: ['final', 'ga', 'release'],
  rebuilds: ['sp', 'u'],
};
