// The marks of inline Markdown: what each shows as, and how much of the source it takes.

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  le: '≤',
  ge: '≥',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  check: '✓',
  checkmark: '✓',
  cross: '✗',
  times: '×',
  sim: '~',
};
const footnotePattern = /\[\^[^\]\s]{1,40}\](?!:)/y;
const entityPattern = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,12}));/iy;
const longestComment = 500;
const tagPattern = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>/iy;
const autolinkPattern = /<(?=[a-z][\w+.-]{0,20}:|[^\s<>@]{1,64}@)[^\s<>]{1,500}>/iy;
/** Matches a sticky pattern at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decode(match: RegExpExecArray): string | null {
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) return entities[name] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

/** One mark of Markdown at a place: what it shows as, and how many characters of the source it takes. */
export interface Mark {
  readonly shows: string;
  readonly takes: number;
  /** The mark closes the link or image whose words came before, with this target. */
  readonly target?: string;
}

function isPunctuation(char: string | undefined): boolean {
  return char !== undefined && '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.includes(char);
}

/** The mark that stands at a place; null where the character is text. */
export function markAt(raw: string, at: number): Mark | null {
  const char = raw[at] ?? '';
  if (char === '\\' && isPunctuation(raw[at + 1])) return { shows: raw[at + 1] ?? '', takes: 2 };
  if (char === '&') {
    const entity = matchAt(entityPattern, raw, at);
    const shows = entity && decode(entity);
    return entity && shows !== null ? { shows, takes: entity[0].length } : null;
  }
  if (char === '<') {
    const comment = raw.startsWith('<!--', at) ? raw.slice(at, at + longestComment).indexOf('-->') : -1;
    if (comment >= 0) return { shows: '', takes: comment + 3 };
    const tag = matchAt(tagPattern, raw, at);
    if (tag) return { shows: /^<br/i.test(tag[0]) ? '\n' : '', takes: tag[0].length };
    const auto = matchAt(autolinkPattern, raw, at);
    return auto ? { shows: auto[0].slice(1, -1), takes: auto[0].length, target: auto[0].slice(1, -1) } : null;
  }
  const footnote = char === '[' && raw[at + 1] === '^' ? matchAt(footnotePattern, raw, at) : null;
  if (footnote) return { shows: '', takes: footnote[0].length };
  if (char === '`') return { shows: '', takes: 1 };
  if (char === '*' && (raw[at + 1] === '*' || isEmphasis(raw, at))) return { shows: '', takes: 1 };
  if (char === '*' && raw[at - 1] === '*') return { shows: '', takes: 1 };
  if (char === '_' && isUnderscoreMark(raw, at)) return { shows: '', takes: 1 };
  if (char === '~' && (raw[at + 1] === '~' || raw[at - 1] === '~')) return { shows: '', takes: 1 };
  return null;
}

// A lone `*` is emphasis where it leans on a letter and a second one follows; `1.*` and `>= 2 *` are not.
function isEmphasis(raw: string, at: number): boolean {
  const opens =
    !/[.\d]/.test(raw[at - 1] ?? ' ') && /[^\s*]/.test(raw[at + 1] ?? ' ') && raw.indexOf('*', at + 1) > 0;
  const closes =
    /[\p{L}\p{P}\d]/u.test(raw[at - 1] ?? ' ') &&
    raw[at - 1] !== '.' &&
    raw.lastIndexOf('*', at - 1) >= 0 &&
    at > 0;
  return opens || closes;
}

function isUnderscoreMark(raw: string, at: number): boolean {
  const before = /[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ');
  const after = /[\p{L}\p{N}]/u.test(raw[at + 1] ?? ' ');
  return !(before && after);
}
