// The tags of the packages whose tags the settings tell.
import type { PackageSetting, VersionScheme } from '../model/settings.ts';
import { matcherOf, selectorOf } from '../patterns/pattern.ts';
import { readPrefix } from './prefix.ts';
import { splitTag, type SplitTag } from './split-tag.ts';

/** A tag that the settings give to a package. */
export interface PackageTag {
  readonly setting: PackageSetting;
  /** Null where it names no version. */
  readonly split: SplitTag | null;
  /** What stands before the version says that it is not final: `core@rc-1.2`. */
  readonly isChannel: boolean;
}

/** A pattern, and what stands around its star; null where the star does not tell where the version stands. */
interface Pattern {
  readonly fits: (name: string) => boolean;
  readonly around: readonly [before: string, after: string] | null;
}

/** Tells the first package that has a tag by its patterns; null for a tag that no package claims. */
export function packageTagReader(
  settings: readonly PackageSetting[],
  scheme: VersionScheme,
): (name: string) => PackageTag | null {
  const packages = settings
    .filter(({ tags }) => tags.length > 0)
    .map((setting) => ({
      setting,
      selects: selectorOf(setting.tags),
      patterns: setting.tags.filter((tag) => !tag.startsWith('!')).map(toPattern),
    }));
  return (name) => {
    const own = packages.find(({ selects }) => selects(name));
    if (own === undefined) return null;
    const around = own.patterns.findLast(({ fits }) => fits(name))?.around ?? null;
    return { setting: own.setting, ...split(name, around, scheme) };
  };
}

function toPattern(pattern: string): Pattern {
  const matches = matcherOf(pattern);
  const [before = '', after, ...more] = pattern.split('*');
  // What stands before may be the first part of the version (`v2.*`), and named parts are as long as they come to be.
  const isTold = after !== undefined && more.length === 0 && !/[?{]|\d[._]?\*/.test(pattern);
  return { fits: (name) => matches(name) !== null, around: isTold ? [before, after] : null };
}

function split(name: string, around: Pattern['around'], scheme: VersionScheme): Omit<PackageTag, 'setting'> {
  const [before, after] = around ?? ['', ''];
  const found = splitTag(name.slice(before.length, name.length - after.length), scheme);
  if (found === null) return { split: null, isChannel: false };
  // Within the tags of a package no further name can be that of the repository.
  const isChannel = readPrefix(found.prefix, '').kind === 'channel';
  return { split: { ...found, prefix: before + found.prefix }, isChannel };
}
