// Problems of the settings in their states: what a pull request takes away of them was there before, what it brings is new.
import type { Problem } from '../model/problem.ts';
import type { ReportedProblem } from '../model/report.ts';

/** The problems by the settings as they are, and by those that a pull request leaves; null where it leaves them as they are. */
export function stated(present: readonly Problem[], left: readonly Problem[] | null): ReportedProblem[] {
  if (left === null) return present.map((problem) => ({ ...problem, state: null }));
  const [was, is] = [present, left].map((problems) => new Set(problems.map(({ message }) => message)));
  const stays = present.map((problem) => {
    const state = is?.has(problem.message) === true ? null : ('existing' as const);
    return { ...problem, state };
  });
  const comes = left.filter(({ message }) => was?.has(message) !== true);
  return [...stays, ...comes.map((problem) => ({ ...problem, state: 'new' as const }))];
}
