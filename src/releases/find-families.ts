// Tags become the releases of each package, newest version first.
import type { Release, ReleaseFamily, Tag } from '../model/release.ts';
import type { ReleaseFlags } from '../model/remote.ts';
import { compareVersions, type Version } from '../versions/schemes/version.ts';
import { readPrefix, type Prefix } from './prefix.ts';
import { splitTag, type SplitTag } from './split-tag.ts';

/** A tag that names a version of a package. */
interface VersionTag {
  readonly tag: Tag;
  readonly split: SplitTag;
  readonly package: string;
  readonly version: Version;
}

/** The tags of one package, newest version first. */
interface Package {
  readonly newest: VersionTag;
  readonly members: readonly VersionTag[];
}

/**
 * The releases that tags name, family by family, the main one first; empty where no tag names a release. What a forge
 * flags as a draft is no release, and what it flags as a prerelease is one whatever its tag says.
 */
export function findFamilies(
  tags: readonly Tag[],
  repositoryName: string,
  flags: Pick<ReleaseFlags, 'drafts' | 'prereleases'> | null = null,
): ReleaseFamily[] {
  const published = flags === null ? tags : tags.filter(({ name }) => !flags.drafts.has(name));
  return [...groupByPackage(published, repositoryName, flags?.prereleases ?? new Set()).values()]
    .map((group) => judgeLetters(withoutStrays(group)).sort(newestFirst))
    .flatMap((members): Package[] => (members[0] ? [{ newest: members[0], members }] : []))
    .sort(mainFirst)
    .map((found, at) => toFamily(found, at === 0));
}

/** A package keeps its family when its separator or its case changes over time. */
function groupByPackage(
  tags: readonly Tag[],
  repositoryName: string,
  prereleases: ReadonlySet<string>,
): Map<string, VersionTag[]> {
  const prefixes = new Map<string, Prefix>();
  const groups = new Map<string, VersionTag[]>();
  for (const tag of tags) {
    const split = splitTag(tag.name);
    if (!split) continue;
    const prefix = prefixes.get(split.prefix) ?? readPrefix(split.prefix, repositoryName);
    prefixes.set(split.prefix, prefix);
    // `v49` may be a version, where `beta1` and `r1234` count something else.
    if (prefix.kind !== 'decoration' && split.version.parts.length === 1) continue;
    const isPrerelease = prefix.kind === 'channel' || prereleases.has(tag.name);
    const version = isPrerelease ? { ...split.version, isPrerelease } : split.version;
    const group = groups.get(prefix.name.toLowerCase()) ?? [];
    if (group.length === 0) groups.set(prefix.name.toLowerCase(), group);
    group.push({ tag, split, version, package: prefix.name });
  }
  return groups;
}

/** Leaves out numbers that are no version of this package: `v1` moves beside `v1.2.3`, `sprint-5-1` counts sprints. */
function withoutStrays(group: VersionTag[]): VersionTag[] {
  if (group[0]?.package === '') {
    const inParts = group.filter(({ version }) => version.parts.length > 1);
    return inParts.length > 0 ? inParts : group;
  }
  const isPlain = ({ version, split }: VersionTag) => version.parts.length > 2 || /^\d+\./.test(split.text);
  return group.some(isPlain) ? group : [];
}

/** A letter marks a repair where the release that it repairs is there (`3.5a` beside `3.5`), else a prerelease. */
function judgeLetters(group: VersionTag[]): VersionTag[] {
  const isLettered = ({ isPrerelease, suffix }: Version) => !isPrerelease && typeof suffix[0] === 'string';
  if (!group.some(({ version }) => isLettered(version))) return group;
  const plain = new Set(
    group.flatMap(({ version }) => (version.suffix.length === 0 ? [version.parts.join('.')] : [])),
  );
  return group.map((member) => {
    const { version } = member;
    const isPrerelease = version.isPrerelease || (isLettered(version) && !plain.has(version.parts.join('.')));
    return { ...member, version: { ...version, isPrerelease } };
  });
}

/** Two tags of one version are ordered by name, so that the answer does not depend on the order of the list. */
function newestFirst(a: VersionTag, b: VersionTag): number {
  return compareVersions(b.version, a.version) || (a.tag.name < b.tag.name ? -1 : 1);
}

/** The decorated family, unless it counts in numbers alone; else the one with the most releases, then the shortest prefix. */
function mainFirst(a: Package, b: Package): number {
  return (
    Number(leads(b)) - Number(leads(a)) ||
    b.members.length - a.members.length ||
    a.newest.split.prefix.length - b.newest.split.prefix.length ||
    newestFirst(a.newest, b.newest)
  );
}

function leads({ newest }: Package): boolean {
  return newest.package === '' && newest.version.parts.length > 1;
}

function toFamily({ newest, members }: Package, isMain: boolean): ReleaseFamily {
  const prefix = newest.package === '' ? '' : newest.split.prefix;
  return { prefix, name: newest.package, isMain, releases: members.map(toRelease) };
}

function toRelease({ tag, split, version }: VersionTag): Release {
  return {
    tag: tag.name,
    version: split.text,
    number: version.number,
    isPrerelease: version.isPrerelease,
    date: tag.date,
  };
}
