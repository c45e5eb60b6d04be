// Whether a branch is called as the repository itself.
import type { ReleaseFamily } from '../model/release.ts';
import { readLineName } from './line-name.ts';
import { ownNamesOf } from './own-names.ts';

/** Tells whether the name of a branch names the whole, as `tokio-1.51.x` does in tokio, and not a number alone. */
export function wholeNamer(
  repositoryName: string,
  families: readonly ReleaseFamily[],
): (branch: string) => boolean {
  const names = ownNamesOf(repositoryName, families);
  return (branch) => readLineName(branch, names)?.family === '';
}
