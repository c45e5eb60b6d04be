// The numbers of a claim: `1.2.x`, `< 4.0`, `>= 2.0, < 3.0`, `1.0 - 1.4`, `2.0 and above`.
import type { Claim, Interval, NamedLine, ReleaseNumber } from '../model/version.ts';
import type { ClaimToken, NumberToken, Operator } from './claim-tokens.ts';
import { compareNumbers, joinIntervals, nextNumber } from './numbers.ts';

/** One number with what stands around it, as an interval. */
interface Term {
  readonly interval: Interval;
  readonly named: readonly NamedLine[];
  readonly shape: 'line' | 'exact' | 'bound';
  /** The term bounds from one side only, so that a bound of the other side beside it narrows it. */
  readonly side: 'below' | 'above' | null;
}

const lowest: ReleaseNumber = [0, 0, 0];

/** The first release number of what a number names. */
function firstOf({ parts }: NumberToken): ReleaseNumber {
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

/** The first release number above all that a number names: the missing parts are free. */
function afterOf(number: NumberToken): ReleaseNumber {
  const [major, minor] = firstOf(number);
  if (number.parts.length === 1) return [major + 1, 0, 0];
  return number.parts.length === 2 ? [major, minor + 1, 0] : nextNumber(firstOf(number));
}

function namedBy(number: NumberToken): NamedLine {
  const [major, minor] = firstOf(number);
  return number.parts.length === 1
    ? { line: { major, minor: null }, grain: 'major' }
    : { line: { major, minor }, grain: 'minor' };
}

// What `^` and `~` reach up to, as npm's semver defines them; `~>` is Ruby's, which bounds the last part but one.
function reachOf(operator: '^' | '~' | '~>', number: NumberToken): ReleaseNumber {
  const [major, minor, patch] = firstOf(number);
  const parts = number.parts.length;
  if (operator === '^') {
    if (major > 0 || parts === 1) return [major + 1, 0, 0];
    return minor > 0 || parts === 2 ? [0, minor + 1, 0] : [0, 0, patch + 1];
  }
  const bounded = operator === '~>' ? parts - 1 : Math.min(parts, 2);
  return bounded <= 1 ? [major + 1, 0, 0] : [major, minor + 1, 0];
}

function boundTerm(operator: Operator, number: NumberToken): Term {
  const named = [namedBy(number)];
  const make = (from: ReleaseNumber, to: ReleaseNumber | null, side: Term['side']): Term => ({
    interval: {
      from,
      to,
      fromPrerelease: number.isPrerelease && compareNumbers(from, firstOf(number)) === 0,
    },
    named,
    shape: 'bound',
    side,
  });
  switch (operator) {
    case '<':
      return make(lowest, firstOf(number), 'below');
    case '<=':
      return make(lowest, number.isPrerelease ? firstOf(number) : afterOf(number), 'below');
    case '>':
      return make(afterOf(number), null, 'above');
    case '>=':
      return make(firstOf(number), null, 'above');
    case '=':
      return lineTerm(number);
    default:
      return make(firstOf(number), reachOf(operator, number), null);
  }
}

function lineTerm(number: NumberToken): Term {
  return {
    interval: { from: firstOf(number), to: afterOf(number), fromPrerelease: number.isPrerelease },
    named: [namedBy(number)],
    shape: number.parts.length >= 3 ? 'exact' : 'line',
    side: null,
  };
}

function spanTerm(from: NumberToken, to: NumberToken): Term | null {
  if (compareNumbers(firstOf(from), afterOf(to)) >= 0) return null;
  return {
    interval: { from: firstOf(from), to: afterOf(to), fromPrerelease: from.isPrerelease },
    named: [namedBy(from), namedBy(to)],
    shape: 'bound',
    side: null,
  };
}

const operatorOfWordBefore: Readonly<Record<string, Operator>> = {
  'older-than': '<',
  'newer-than': '>',
  from: '>=',
  'up-to': '<=',
};
const operatorOfWordAfter: Readonly<Record<string, Operator>> = { older: '<=', below: '<', newer: '>=' };

/** What says, in front of a number, how it bounds: a comparison or words; fillers between do not part them. */
function operatorBefore(tokens: readonly ClaimToken[], at: number): Operator | null {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'operator') return token.operator;
    if (token?.kind !== 'word') return null;
    const operator = operatorOfWordBefore[token.word];
    if (operator) return operator;
    if (token.word !== 'release' && token.word !== 'filler') return null;
  }
  return null;
}

function operatorAfter(tokens: readonly ClaimToken[], at: number): Operator | null {
  const number = tokens[at];
  if ((number?.kind === 'number' && number.isOpen) || reachesLatest(tokens, at)) return '>=';
  const next = tokens[at + 1];
  const after =
    next?.kind === 'word' && (next.word === 'release' || next.word === 'and') ? tokens[at + 2] : next;
  return after?.kind === 'word' ? (operatorOfWordAfter[after.word] ?? null) : null;
}

// `1.0 - latest` has no upper end.
function reachesLatest(tokens: readonly ClaimToken[], at: number): boolean {
  const [next, end] = [tokens[at + 1], tokens[at + 2]];
  const isSpan = next?.kind === 'span' || (next?.kind === 'word' && next.word === 'to');
  const isLatest =
    end?.kind === 'word'
      ? end.word === 'latest'
      : end?.kind === 'text' && /^(?:present|now)$/i.test(end.text);
  return isSpan && isLatest;
}

/** Where the number stands that ends a span from the number at `at`; -1 where none does. */
function spanEnd(tokens: readonly ClaimToken[], at: number): number {
  const next = tokens[at + 1];
  const isSpan =
    next?.kind === 'span' || (next?.kind === 'word' && (next.word === 'to' || next.word === 'up-to'));
  const hasFiller = tokens[at + 2]?.kind === 'word';
  const end = at + (hasFiller ? 3 : 2);
  return isSpan && tokens[end]?.kind === 'number' ? end : -1;
}

/** `12 months`: a number before a unit of time is no version. */
export function isTime(tokens: readonly ClaimToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.word === 'time';
}

function readTerms(tokens: readonly ClaimToken[]): Term[] | null {
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = tokens[at];
    if (number?.kind !== 'number' || isTime(tokens, at)) continue;
    const end = spanEnd(tokens, at);
    const last = tokens[end];
    if (last?.kind === 'number') {
      const span = spanTerm(number, last);
      if (!span) return null;
      terms.push(span);
      at = end;
      continue;
    }
    const operator = operatorBefore(tokens, at) ?? operatorAfter(tokens, at);
    if (operator === null && number.isPrerelease && number.parts.length > 1 && !number.hasWildcard)
      return null;
    terms.push(operator ? boundTerm(operator, number) : lineTerm(number));
  }
  return terms;
}

// `>= 2.0, < 3.0`: a bound from above right after one from below narrows it; anything else is one more range.
function combine(terms: readonly Term[]): Interval[] | null {
  const intervals: Interval[] = [];
  let open: Term | null = null;
  for (const term of terms) {
    const last = intervals.at(-1);
    if (last && open && term.side && open.side !== term.side) {
      const [lower, upper] = open.side === 'above' ? [last, term.interval] : [term.interval, last];
      if (upper.to !== null && compareNumbers(lower.from, upper.to) < 0) {
        intervals[intervals.length - 1] = { ...lower, to: upper.to };
        open = null;
        continue;
      }
      // `> 2, < 3` leaves nothing; `< 1, > 3` is all but what lies between.
      if (upper.to !== null && compareNumbers(lower.from, upper.to) === 0) return null;
    }
    intervals.push(term.interval);
    open = term.side ? term : null;
  }
  return joinIntervals(intervals);
}

/** The claim that the numbers among the tokens make; unreadable where one is a single prerelease or a span runs backwards. */
export function numberClaim(tokens: readonly ClaimToken[]): Claim {
  const terms = readTerms(tokens);
  const intervals = terms && combine(terms);
  if (!terms || !intervals || terms.length === 0) return { kind: 'unreadable' };
  const shapes = new Set(terms.map((term) => term.shape));
  return {
    kind: 'numbers',
    intervals,
    named: terms.flatMap((term) => term.named),
    shape: shapes.size === 1 ? (terms[0]?.shape ?? 'bound') : 'bound',
  };
}
