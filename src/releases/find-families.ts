// Tags become the releases of each package, newest version first.
import type { Release, ReleaseFamily, Tag } from '../model/release.ts';
import type { ReleaseFlags } from '../model/remote.ts';
import { defaultJudging, type Judging, type PackageSetting } from '../model/settings.ts';
import { selectorOf } from '../patterns/pattern.ts';
import { compareVersions, type Version } from '../versions/schemes/version.ts';
import { namePackages } from './name-packages.ts';
import { packageTagReader } from './package-tags.ts';
import { readPrefix, type Prefix } from './prefix.ts';
import { splitTag, type SplitTag } from './split-tag.ts';

/** A tag that names a version of a package. */
interface VersionTag {
  readonly tag: Tag;
  readonly split: SplitTag;
  /** The name that the tag gives the package; empty for the main one, and where the settings tell whose it is. */
  readonly package: string;
  readonly version: Version;
}

/** The tags of one package, newest version first. */
interface Package {
  readonly newest: VersionTag;
  readonly members: readonly VersionTag[];
}

/** What tags are read by. */
interface Reading {
  readonly repositoryName: string;
  readonly judging: Pick<Judging, 'releases' | 'packages'>;
  /** The tags that a forge flags as prereleases. */
  readonly prereleases: ReadonlySet<string>;
}

/**
 * The releases that tags name, family by family, the main one first; empty where no tag names a release. What a forge
 * flags as a draft is no release, and what it flags as a prerelease is one whatever its tag says. The settings say which
 * tags count and which packages there are; of those every one has a family, without releases where there are none.
 */
export function findFamilies(
  tags: readonly Tag[],
  repositoryName: string,
  judging: Pick<Judging, 'releases' | 'packages'> = defaultJudging,
  flags: Pick<ReleaseFlags, 'drafts' | 'prereleases'> | null = null,
): ReleaseFamily[] {
  const isNamed = selectorOf(judging.releases.tags);
  const published = tags.filter(({ name }) => flags?.drafts.has(name) !== true && isNamed(name));
  const reading = { repositoryName, judging, prereleases: flags?.prereleases ?? new Set<string>() };
  const { owned, others } = groupByPackage(published, reading);
  const families = [...others.values()].flatMap(toPackage).sort(mainFirst);
  const ownFamilies = [...owned].flatMap(([setting, group]) =>
    toPackage(group).map((found) => {
      const { prefix } = found.newest.split;
      return [setting, { ...toFamily(found, false, judging), prefix }] as const;
    }),
  );
  return namePackages(
    families.map((found, at) => toFamily(found, at === 0, judging)),
    new Map(ownFamilies),
    judging.packages,
    repositoryName,
  );
}

/** The tags of the packages whose tags the settings tell, and those of all others by the lower case of their names. */
interface Groups {
  readonly owned: ReadonlyMap<PackageSetting, VersionTag[]>;
  readonly others: ReadonlyMap<string, VersionTag[]>;
}

function groupByPackage(tags: readonly Tag[], reading: Reading): Groups {
  const { packages, releases } = reading.judging;
  const readOwned = packageTagReader(packages, releases.scheme);
  const readOther = otherReader(reading);
  const owned = new Map<PackageSetting, VersionTag[]>();
  const others = new Map<string, VersionTag[]>();
  for (const tag of tags) {
    const own = readOwned(tag.name);
    if (own === null) {
      const other = readOther(tag);
      if (other !== null) putIn(others, other.package.toLowerCase(), other);
    } else if (own.split !== null) {
      const isPrerelease = own.isChannel || reading.prereleases.has(tag.name);
      putIn(owned, own.setting, {
        tag,
        split: own.split,
        package: '',
        version: flagged(own.split, isPrerelease),
      });
    }
  }
  return { owned, others };
}

function putIn<Key>(groups: Map<Key, VersionTag[]>, key: Key, member: VersionTag): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [member]);
  else group.push(member);
}

function flagged({ version }: SplitTag, isPrerelease: boolean): Version {
  return isPrerelease ? { ...version, isPrerelease } : version;
}

/** Reads tags of which only their prefix tells the package, which keeps its family when separator or case change. */
function otherReader({ repositoryName, judging, prereleases }: Reading): (tag: Tag) => VersionTag | null {
  const prefixes = new Map<string, Prefix>();
  return (tag) => {
    const split = splitTag(tag.name, judging.releases.scheme);
    if (!split) return null;
    const prefix = prefixes.get(split.prefix) ?? readPrefix(split.prefix, repositoryName);
    prefixes.set(split.prefix, prefix);
    // `v49` may be a version, where `beta1` and `r1234` count something else.
    if (prefix.kind !== 'decoration' && split.version.parts.length === 1) return null;
    const isPrerelease = prefix.kind === 'channel' || prereleases.has(tag.name);
    return { tag, split, package: prefix.name, version: flagged(split, isPrerelease) };
  };
}

/** The tags of a group in order; nothing where none of them is a version. */
function toPackage(group: VersionTag[]): Package[] {
  const members = judgeLetters(withoutStrays(group)).sort(newestFirst);
  return members[0] ? [{ newest: members[0], members }] : [];
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

function toFamily(
  { newest, members }: Package,
  isMain: boolean,
  { releases }: Reading['judging'],
): ReleaseFamily {
  const prefix = newest.package === '' ? '' : newest.split.prefix;
  return {
    prefix,
    name: newest.package,
    isMain,
    scopes: [],
    releases: members.map((member) => toRelease(member, releases.prereleases)),
  };
}

/** A prerelease counts as a release where the settings say so. */
function toRelease({ tag, split, version }: VersionTag, isAnyFinal: boolean): Release {
  return {
    tag: tag.name,
    version: split.text,
    number: version.number,
    isPrerelease: version.isPrerelease && !isAnyFinal,
    date: tag.date,
  };
}
