// The refs and commits that hold what a pull request would leave.
import type { Occasion } from '../model/event.ts';

/** The refs that hold what a pull request would leave, the best one first. */
export function refsOfPull(occasion: Occasion): string[] {
  switch (occasion.kind) {
    case 'pull-request':
      return ['merge', 'head'].map((what) => `refs/pull/${occasion.number}/${what}`);
    case 'merge-group':
      return [occasion.head];
    default:
      return [];
  }
}

/**
 * What was merged into, the best answer first, by the parents of what was merged to try it; none where that is of
 * another state. `own` is the commit of the pull request's own branch.
 */
export function intoOf(
  occasion: Occasion,
  [into, merged]: readonly string[],
  own: string | undefined,
): readonly string[] {
  const parent = into === undefined ? [] : [into];
  // A queue may merge several commits, of which the parent is only the last but one.
  if (occasion.kind === 'merge-group') return [...(occasion.from === null ? [] : [occasion.from]), ...parent];
  // The server renews the ref some time after a push or a change of base, and not at all where the two conflict.
  const isPresent =
    occasion.kind === 'pull-request' && !occasion.isRetargeted && (own === undefined || merged === own);
  return isPresent ? parent : [];
}
