// What the settings leave in the dark: releases that they take away, and branches of packages that nobody knows.
import type { Coverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { Judging } from '../model/settings.ts';
import { mappingProblems } from './mapping-problems.ts';
import { releaseProblems } from './release-problems.ts';

/** What the evidence became by these settings. */
export interface Read {
  readonly families: readonly ReleaseFamily[];
  readonly coverage: Pick<Coverage, 'strangers'>;
}

/** The problems of these settings, beside what they were read with. */
export function settingProblems(
  evidence: Pick<Evidence, 'tags' | 'subject' | 'forge'>,
  judging: Judging,
  { families, coverage }: Read,
): Problem[] {
  return [
    ...releaseProblems(evidence, judging, families),
    ...mappingProblems(evidence, families, coverage, judging),
  ];
}
