// Version texts in every scheme of the world: a tag without its prefix becomes a version, or nothing.
//
// One grammar serves all schemes: one family mixes them (`1.0_RC1`, `2.0.0.rc1`, `3.0.0-rc.1`) and still has one order.
// The packages for semver, PEP 440 and RubyGems read and order one scheme each; the tests hold this order to theirs.
import type { ReleaseNumber } from '../../model/version.ts';
import { qualifierOf } from './index.ts';
import type { Version } from './version.ts';

/** One sign parts a number throughout: `9.4.0`, `8_20_0`, `2-13-3`. */
const numberPattern = /^(?:\d+(?:\.\d+)+|\d+(?:_\d+)+|\d+(?:-\d+)*)/;

/** Reads a version without prefix. Null where the text is a date, a wildcard, or says more than a version does. */
export function parseVersion(text: string): Version | null {
  const written = numberPattern.exec(text)?.[0];
  if (written === undefined) return null;
  const parts = written.split(/[._-]/).map(Number);
  if (!parts.every(Number.isSafeInteger) || isDate(written, parts)) return null;
  const behind = parseBehind(text.slice(written.length));
  if (!behind) return null;
  return { number: releaseNumber(parts), parts, isPrerelease: behind.isPrerelease, suffix: behind.suffix };
}

/** The part of a number that rows can speak of. */
function releaseNumber([major = 0, minor = 0, patch = 0]: readonly number[]): ReleaseNumber {
  return [major, minor, patch];
}

/** `2025-11-25` and `20251125` are days, where `2025.11.25` is a version as calendars count them. */
function isDate(written: string, [first = 0]: readonly number[]): boolean {
  if (written.includes('.')) return false;
  return first > 99_999 || (first >= 1900 && first < 2100 && /\D/.test(written));
}

/** What stands behind the number, as far as it orders. */
type Behind = Pick<Version, 'isPrerelease' | 'suffix'>;

const nothing: Behind = { isPrerelease: false, suffix: [] };

/** No qualifier that people write is longer, and time spent on a hostile one is lost. */
const longest = 64;

/** Reads what stands behind the number; null where a word is not known, as in an experiment (`-cloud-team`). */
function parseBehind(written: string): Behind | null {
  if (written === '') return nothing;
  // Build metadata does not order.
  const text = written.replace(/\+.*/s, '').toLowerCase();
  if (text.length > longest) return null;
  // A letter alone may be a repair (3.5a) or an alpha: whether 3.5 is there as well tells, so the caller judges.
  if (/^[a-wyz]$/.test(text)) return { isPrerelease: false, suffix: [text] };
  const suffix: (string | number)[] = [];
  for (const token of text.match(/\d+|[a-z]+|[^._-]/g) ?? []) {
    const item = /\d/.test(token) ? Number(token) : wordItem(token);
    if (item === undefined) return null;
    if (item !== null) suffix.push(item);
  }
  if (suffix.some((item) => Number(item) > Number.MAX_SAFE_INTEGER)) return null;
  const isPrerelease = suffix.some((item) => typeof item === 'string');
  // A second version behind a final one is another thing's: `1.20.1-2.3.4`.
  return !isPrerelease && /\d\.\d/.test(text) ? null : { isPrerelease, suffix };
}

/** How a word orders: a prerelease by its name, a rebuild above the first build, a final word not at all. */
function wordItem(word: string): string | number | null | undefined {
  const qualifier = qualifierOf(word);
  if (qualifier?.says === 'prerelease') return qualifier.word;
  return qualifier && (qualifier.says === 'rebuild' ? 0 : null);
}
