// The releases of everything that was read, package by package, as the settings say what a release is.
import type { Evidence } from '../model/evidence.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { Judging } from '../model/settings.ts';
import { findFamilies } from '../releases/find-families.ts';

/** The families of the evidence, the main one first. */
export function familiesOf(
  { tags, subject, forge }: Pick<Evidence, 'tags' | 'subject' | 'forge'>,
  judging: Judging,
): ReleaseFamily[] {
  // A manifest names a version, which no pattern of tags speaks of.
  const naming =
    tags?.from === 'manifest' ? { ...judging, releases: { ...judging.releases, tags: [] } } : judging;
  return findFamilies(tags?.tags ?? [], subject.name, naming, forge?.flags ?? null);
}
