// Everything that stopped a run from looking: what was in the way of reading, and what the settings leave in the dark.
import type { Evidence } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import { usableAfter } from '../model/pull.ts';
import type { ReportedProblem } from '../model/report.ts';
import type { Judging } from '../model/settings.ts';
import { familiesOf } from './families-of.ts';
import { onceMerged, problemsOfSettings, withoutMended } from './judge-settings.ts';
import { settingProblems, type Read } from './setting-problems.ts';
import { stated } from './stated.ts';
import { understand } from './understand.ts';

/** The problems of the reading, then those of the settings as they are, then those that a pull request would make of them. */
export function allProblems(
  ofReading: readonly ReportedProblem[],
  evidence: Evidence,
  judging: Judging,
  read: Read,
): ReportedProblem[] {
  const after = evidence.pull?.settingsAfter ?? null;
  const later = usableAfter(after)?.judging ?? null;
  return [
    ...withoutMended(ofReading, after, judging),
    ...stated(settingProblems(evidence, judging, read), later && problemsLeft(onceMerged(evidence), later)),
    ...problemsOfSettings(after),
  ];
}

/** The problems of the settings that a pull request leaves, beside the policy that it leaves. */
function problemsLeft(merged: Evidence, judging: Judging): Problem[] {
  const families = familiesOf(merged, judging);
  return settingProblems(merged, judging, { families, coverage: understand(merged, families).coverage });
}
