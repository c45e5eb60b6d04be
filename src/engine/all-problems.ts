// Everything that stopped a run from looking: what was in the way of reading, and what the settings leave in the dark.
import type { Coverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import { usableAfter } from '../model/pull.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { ReportedProblem } from '../model/report.ts';
import type { Judging } from '../model/settings.ts';
import { familiesOf } from './families-of.ts';
import { problemsOfSettings, withoutMended } from './judge-settings.ts';
import { statedMappingProblems } from './mapping-problems.ts';
import { releaseProblems } from './release-problems.ts';
import { stated } from './stated.ts';

/** The problems of the reading, then those of the settings as they are, then those that a pull request would make of them. */
export function allProblems(
  ofReading: readonly ReportedProblem[],
  evidence: Evidence,
  judging: Judging,
  { families, coverage }: { readonly families: readonly ReleaseFamily[]; readonly coverage: Coverage },
): ReportedProblem[] {
  const after = evidence.pull?.settingsAfter ?? null;
  const later = usableAfter(after)?.judging ?? null;
  const left = later && releaseProblems(evidence, later, familiesOf(evidence, later));
  return [
    ...withoutMended(ofReading, after, judging),
    ...stated(releaseProblems(evidence, judging, families), left),
    ...statedMappingProblems(evidence, families, coverage, judging),
    ...problemsOfSettings(after),
  ];
}
