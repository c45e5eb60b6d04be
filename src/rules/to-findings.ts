// Hits become findings: the engine adds what no rule may state by itself.
import type { Finding, Place, Suggestion } from '../model/finding.ts';
import type { PolicyDocument } from '../model/policy.ts';
import { rulePage } from '../model/rule-metadata.ts';
import type { MissingLine } from '../model/version.ts';
import type { Judged } from './judge.ts';
import { renderMessage, shorten } from './render-message.ts';
import type { Hit } from './rule.ts';

/** What findings are made with. */
export interface Making {
  readonly document: PolicyDocument | null;
  /** The lines of the document. */
  readonly lines: readonly string[];
  /** The hash of a text, in hexadecimal digits. */
  readonly hash: (text: string) => string;
  /** The rows to write for lines that the policy is missing. */
  readonly suggest: (lines: readonly MissingLine[]) => Suggestion | null;
}

/** The findings in the order of their places; what has none comes first, other files than the policy come last. */
export function toFindings(judged: readonly Judged[], making: Making): Finding[] {
  const placed = inOrder(
    judged.map(({ rule, hit, level }) => ({ rule, hit, level, place: placeOf(hit.place, making) })),
    making.document,
  );
  const fingerprint = fingerprinter(making.hash);
  return placed.map(({ rule, hit, level, place }) => ({
    rule: rule.id,
    level,
    state: null,
    message: messageOf(rule.messages[hit.message] ?? '', hit),
    place,
    package: hit.package ?? null,
    subject: hit.subject,
    about: hit.about,
    fingerprint: fingerprint(rule.id, hit),
    related: (hit.related ?? []).flatMap((other) => {
      const at = placeOf(other.place, making);
      return at === null
        ? []
        : { message: messageOf(rule.messages[other.message] ?? '', { ...hit, package: null }), place: at };
    }),
    help: (hit.help ?? []).map((key) => renderMessage(rule.messages[key] ?? '', hit.values ?? {})),
    suggestion: hit.missing ? making.suggest(hit.missing) : null,
    url: rulePage(rule.id),
  }));
}

/** In the order of their places in and around a document; equal places stay as they are. */
export function inOrder<Placed extends { readonly place: Place | null }>(
  placed: readonly Placed[],
  document: PolicyDocument | null,
): Placed[] {
  return placed.toSorted((a, b) => comparePlaces(a.place, b.place, document));
}

function messageOf(message: string, { values, package: name }: Hit): string {
  const text = renderMessage(message, values ?? {});
  return typeof name === 'string' ? `${shorten(name)}: ${text}` : text;
}

function placeOf(place: Hit['place'], { document, lines }: Making): Place | null {
  if (place !== null && 'path' in place) return place;
  if (place === null || document === null) return null;
  if (!('file' in place)) return { path: document.path, span: place, source: lines[place.line - 1] ?? '' };
  const source = place.file === document.path ? (lines[0] ?? '') : '';
  return { path: place.file, span: { line: 1, column: 1, endLine: 1, endColumn: source.length + 1 }, source };
}

function comparePlaces(a: Place | null, b: Place | null, document: PolicyDocument | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  const isOther = (place: Place) => Number(place.path !== document?.path);
  return isOther(a) - isOther(b) || a.span.line - b.span.line || a.span.column - b.span.column;
}

/** Gives each fact a name that stays while the policy is edited elsewhere; equal facts are counted. */
function fingerprinter(hash: Making['hash']): (rule: string, hit: Hit) => string {
  const counts = new Map<string, number>();
  return (rule, { package: name, subject }) => {
    const fact = [rule, name ?? '', subject].join('\n');
    const count = (counts.get(fact) ?? 0) + 1;
    counts.set(fact, count);
    return hash(count === 1 ? fact : `${fact}#${count}`).slice(0, 16);
  };
}
