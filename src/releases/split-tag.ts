// Where the version stands in a tag's name, and what stands before it.
import type { VersionScheme } from '../model/settings.ts';
import { parseVersion } from '../versions/schemes/parse-version.ts';
import type { Version } from '../versions/schemes/version.ts';

/** A tag's name in two: what stands before the version, and the version. */
export interface SplitTag {
  readonly prefix: string;
  /** The version as written: the rest of the name. */
  readonly text: string;
  readonly version: Version;
}

/** No version that people publish is longer, and semver allows none. */
const longest = 256;

// A number right behind a number is part of something else (`1.20.1-2.3.4`), unless that one ends a name (`gtk4-4.10`).
const dotted = /(?<!\d)(?<!(?:^|[^a-z\d])\d+[._-])\d{1,16}\.\d/gi;
// No number of more digits can be counted with.
const underscored = /(?<!\d)\d{1,16}_\d/;

/**
 * Splits a tag's name. Null where it names no version by the rules of the scheme, or something besides
 * (`prototype-v1.24.0-s3`, `0.2.0-91-g22f7616`).
 */
export function splitTag(name: string, scheme: VersionScheme = 'auto'): SplitTag | null {
  if (name.length > longest) return null;
  // Whatever is read without guesses is read alike by the scheme that guesses.
  return scheme === 'loose' ? (splitBy(name, 'auto') ?? splitBy(name, scheme)) : splitBy(name, scheme);
}

function splitBy(name: string, scheme: VersionScheme): SplitTag | null {
  const start = name.search(dotted);
  if (start < 0) {
    // Other signs part words as well as numbers, so they count only where there is no number with dots.
    const places = [underscored, /\d/].map((sign) => name.search(sign));
    return splitAt(
      name,
      places.find((at) => at >= 0),
      scheme,
    );
  }
  const first = splitAt(name, start, scheme);
  // No part of a version of another scheme is one of this scheme: `1.0-rc.1.2.3` is not 1.2.3.
  if (first !== null || (scheme !== 'auto' && splitAt(name, start, 'auto') !== null)) return first;
  // The first number may be that of something else: `net6.0-v1.2.3`.
  return splitAt(name, [...name.matchAll(dotted)][1]?.index, scheme);
}

function splitAt(name: string, start: number | undefined, scheme: VersionScheme): SplitTag | null {
  if (start === undefined) return null;
  const [prefix, text] = [name.slice(0, start), name.slice(start)];
  // An epoch of Python's, `1!2.0`, is no prefix.
  if (scheme === 'pep440' && /\d!$/.test(prefix)) return null;
  const version = parseVersion(text, scheme);
  return version && { prefix, text, version };
}
