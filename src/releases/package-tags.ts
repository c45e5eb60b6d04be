// The tags of the packages whose tags the settings tell.
import type { PackageSetting, VersionScheme } from '../model/settings.ts';
import { matcherOf, selectorOf } from '../patterns/pattern.ts';
import { readPrefix } from './prefix.ts';
import { splitTag, type SplitTag } from './split-tag.ts';

/** A tag that the patterns of a package fit. */
export interface PackageTag {
  readonly setting: PackageSetting;
  /** Null where it names no version, and where the package leaves it out. */
  readonly split: SplitTag | null;
  /** What stands before the version says that it is not final: `core@rc-1.2`. */
  readonly isChannel: boolean;
}

const nothing = { split: null, isChannel: false };

/** A pattern, and what stands around its star; null where the star does not tell where the version stands. */
interface Pattern {
  readonly fits: (name: string) => boolean;
  /** How many characters every tag that it fits begins with. */
  readonly told: number;
  readonly around: readonly [before: string, after: string] | null;
}

/**
 * Tells the package whose patterns fit a tag; null for a tag that they fit of none. Of several it is the one whose pattern
 * tells the longest beginning, before its first sign, since `acme-*` fits the tags of `acme-core-*` as well. Of those alike
 * it is the first that does not leave the tag out. What the package leaves out is nobody's, since its name would only make
 * it a package of its own.
 */
export function packageTagReader(
  settings: readonly PackageSetting[],
  scheme: VersionScheme,
): (name: string) => PackageTag | null {
  const claims = settings.filter(({ tags }) => tags.length > 0).map(claimReader);
  return (name) => {
    const [first] = claims
      .flatMap((claimOf) => claimOf(name) ?? [])
      .sort((a, b) => b.told - a.told || Number(b.isOwn) - Number(a.isOwn));
    if (first === undefined) return null;
    const { setting, isOwn, around } = first;
    return { setting, ...(isOwn ? split(name, around, scheme) : nothing) };
  };
}

/** What the patterns of a package say of a tag that they fit. */
interface Claim extends Pick<Pattern, 'told' | 'around'> {
  readonly setting: PackageSetting;
  /** Not so where the package leaves the tag out. */
  readonly isOwn: boolean;
}

function claimReader(setting: PackageSetting): (name: string) => Claim | null {
  const selects = selectorOf(setting.tags);
  const patterns = setting.tags.filter((tag) => !tag.startsWith('!')).map(toPattern);
  return (name) => {
    const fitting = patterns.filter(({ fits }) => fits(name));
    if (fitting.length > 0) {
      const told = Math.max(...fitting.map((one) => one.told));
      return { setting, told, around: fitting.at(-1)?.around ?? null, isOwn: selects(name) };
    }
    // Patterns that all leave out begin with everything.
    return patterns.length === 0 && selects(name) ? { setting, told: 0, around: null, isOwn: true } : null;
  };
}

function toPattern(pattern: string): Pattern {
  const matches = matcherOf(pattern);
  const [before = '', after, ...more] = pattern.split('*');
  // What stands before may be the first part of the version (`v2.*`), and named parts are as long as they come to be.
  const isTold = after !== undefined && more.length === 0 && !/[?{]|\d[._]?\*/.test(pattern);
  const [told = ''] = pattern.split(/[*?{]/);
  return {
    fits: (name) => matches(name) !== null,
    told: told.length,
    around: isTold ? [before, after] : null,
  };
}

function split(name: string, around: Pattern['around'], scheme: VersionScheme): Omit<PackageTag, 'setting'> {
  const [before, after] = around ?? ['', ''];
  const found = splitTag(name.slice(before.length, name.length - after.length), scheme);
  if (found === null) return nothing;
  // Within the tags of a package no further name can be that of the repository.
  const isChannel = readPrefix(found.prefix, '').kind === 'channel';
  return { split: { ...found, prefix: before + found.prefix }, isChannel };
}
