// The lines of `git ls-remote --symref` as the names that a repository points with.
import type { Refs } from '../../../model/remote.ts';

/** The names, and what each tag points to. */
export interface ListedRefs extends Refs {
  /** The object of each tag, by the tag's name. */
  readonly tagged: ReadonlyMap<string, string>;
}

/** An object and a ref, or where HEAD leads: `ref: refs/heads/main`. */
const line = /^(?:ref: (?<target>[^\t]+)|(?<object>[\da-f]{40}(?:[\da-f]{24})?))\t(?<ref>[^\t]+)$/;

interface Line {
  readonly target: string | null;
  readonly object: string;
  readonly ref: string;
}

/** The lines; null where one is none, or the last one is cut. */
function parseLines(text: string): Line[] | null {
  if (text !== '' && !text.endsWith('\n')) return null;
  const parsed = text
    .split('\n')
    .slice(0, -1)
    .map((one) => line.exec(one)?.groups);
  if (parsed.includes(undefined)) return null;
  return parsed.map((groups) => ({
    target: groups?.['target'] ?? null,
    object: groups?.['object'] ?? '',
    ref: groups?.['ref'] ?? '',
  }));
}

/** A HEAD that is on no branch has no better name than its own. */
function defaultBranchOf(lines: readonly Line[]): Refs['defaultBranch'] {
  const heads = lines.filter(({ ref }) => ref === 'HEAD');
  const commit = heads.find(({ target }) => target === null)?.object;
  if (commit === undefined) return null;
  const target = heads.find((head) => head.target !== null)?.target ?? '';
  const name = target.startsWith('refs/heads/') ? target.slice('refs/heads/'.length) : 'HEAD';
  return { name, commit };
}

/** What a repository points with, and of its further refs those that were asked for; null where a line is none. */
export function parseRefs(text: string, others: readonly string[]): ListedRefs | null {
  const lines = parseLines(text);
  if (lines === null) return null;
  // The commit of an annotated tag is told in a line of its own, `refs/tags/v1^{}`.
  const refs = lines.filter(({ target, ref }) => target === null && !ref.endsWith('^{}'));
  const below = (folder: string): [string, string][] =>
    refs
      .filter(({ ref }) => ref.startsWith(folder))
      .map(({ ref, object }) => [ref.slice(folder.length), object]);
  const tagged = new Map(below('refs/tags/'));
  const asked = new Set(others);
  return {
    defaultBranch: defaultBranchOf(lines),
    branches: below('refs/heads/').map(([name]) => name),
    tags: [...tagged.keys()],
    others: new Map(refs.filter(({ ref }) => asked.has(ref)).map(({ ref, object }) => [ref, object])),
    tagged,
  };
}
