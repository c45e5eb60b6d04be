// Where the version stands in a tag's name, and what stands before it.
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

/** Splits a tag's name. Null where it names no version, or something besides (`prototype-v1.24.0-s3`, `0.2.0-91-g22f7616`). */
export function splitTag(name: string): SplitTag | null {
  if (name.length > longest) return null;
  const start = name.search(dotted);
  // Other signs part words as well as numbers, so they count only where there is no number with dots.
  if (start < 0)
    return splitAt(
      name,
      [underscored, /\d/].map((sign) => name.search(sign)).find((at) => at >= 0),
    );
  // The first number may be that of something else: `net6.0-v1.2.3`.
  return splitAt(name, start) ?? splitAt(name, [...name.matchAll(dotted)][1]?.index);
}

function splitAt(name: string, start: number | undefined): SplitTag | null {
  if (start === undefined) return null;
  const text = name.slice(start);
  const version = parseVersion(text);
  return version && { prefix: name.slice(0, start), text, version };
}
