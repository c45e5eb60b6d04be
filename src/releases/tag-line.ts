// The release line that a tag stands in.
import type { BranchLine } from '../model/branch.ts';
import type { ReleaseFamily } from '../model/release.ts';
import { lineInterval, lineOf } from '../versions/numbers.ts';

/** Tells the minor line of the release that a tag names; null where it names none. */
export function tagReader(families: readonly ReleaseFamily[]): (tag: string) => BranchLine | null {
  const known = new Map(
    families.flatMap(({ isMain, name, releases }) =>
      releases.map(({ tag, number }) => [tag, { family: isMain ? '' : name, number }] as const),
    ),
  );
  return (tag) => {
    const release = known.get(tag);
    if (release === undefined) return null;
    const interval = lineInterval(lineOf(release.number, 'minor'));
    return { kind: 'line', interval, family: release.family, by: 'tags' };
  };
}
