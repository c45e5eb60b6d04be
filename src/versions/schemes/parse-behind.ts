// What stands behind the number of a version, by the words of all schemes.
import { qualifierOf } from './index.ts';
import type { Version } from './version.ts';

/** What stands behind the number, as far as it orders. */
type Behind = Pick<Version, 'isPrerelease' | 'suffix'>;

const nothing: Behind = { isPrerelease: false, suffix: [] };

/** No qualifier that people write is longer, and time spent on a hostile one is lost. */
const longest = 64;

/** Reads what stands behind the number; null where a word is not known, as in an experiment (`-cloud-team`). */
export function parseBehind(written: string): Behind | null {
  if (written === '') return nothing;
  const text = withoutMetadata(written);
  if (text.length > longest) return null;
  if (isLetter(text)) return { isPrerelease: false, suffix: [text] };
  const suffix: (string | number)[] = [];
  for (const token of tokensOf(text)) {
    const item = itemOf(token);
    if (item === undefined) return null;
    if (item !== null) suffix.push(item);
  }
  if (suffix.some((item) => Number(item) > Number.MAX_SAFE_INTEGER)) return null;
  const isPrerelease = suffix.some((item) => typeof item === 'string');
  // A second version behind a final one is another thing's: `1.20.1-2.3.4`.
  return !isPrerelease && /\d\.\d/.test(text) ? null : { isPrerelease, suffix };
}

/** Takes what is known of what stands behind the number, and leaves the rest. */
export function skimBehind(written: string): Behind {
  const text = withoutMetadata(written).slice(0, longest);
  if (isLetter(text)) return { isPrerelease: false, suffix: [text] };
  const suffix = tokensOf(text)
    .map(itemOf)
    .filter((item) => typeof item === 'string' || Number.isSafeInteger(item))
    .flatMap((item) => item ?? []);
  return { isPrerelease: suffix.some((item) => typeof item === 'string'), suffix };
}

/** Build metadata does not order. */
function withoutMetadata(written: string): string {
  return written.replace(/\+.*/s, '').toLowerCase();
}

/** A letter alone may be a repair (3.5a) or an alpha: whether 3.5 is there as well tells, so the caller judges. */
function isLetter(text: string): boolean {
  return /^[a-wyz]$/.test(text);
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\d+|[a-z]+|[^._-]/g) ?? [];
}

/**
 * How a token orders: a number and a prerelease by themselves, a rebuild above the first build, a final word not at all;
 * undefined where it is not known.
 */
function itemOf(token: string): string | number | null | undefined {
  if (/\d/.test(token)) return Number(token);
  const qualifier = qualifierOf(token);
  if (qualifier?.says === 'prerelease') return qualifier.word;
  return qualifier && (qualifier.says === 'rebuild' ? 0 : null);
}
