// The versions, branches and classes of versions that a clause names outright.
import type { ClaimToken } from '../versions/claim-tokens.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import type { VersionWord } from '../versions/lexicon/version-words.ts';
import { isTime, numberClaim } from '../versions/number-terms.ts';
import type { ReadClaim } from '../versions/parse-claim.ts';
import { everything, hasWord, isBranchName } from '../versions/parse-claim.ts';
import type { Clause } from './clauses.ts';
import { polarityOf } from './clauses.ts';
import { findDates } from './dates.ts';
import type { DraftRow } from './draft-row.ts';
import type { Sentence } from './sentences.ts';
import { spanInSentence } from './sentences.ts';

// The numbers of a date are no versions: blanks of the same length keep the places.
function withoutDates(clause: string): string {
  return findDates(clause)
    .filter(({ isYear }) => !isYear)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      clause,
    );
}

/** Versions that are named, and where in the clause. */
interface Named {
  readonly claim: ReadClaim;
  readonly start: number;
  readonly end: number;
}

/** The row that a clause makes; none where it names no versions, or says nothing of their support. */
export function readRows(sentence: Sentence, { text: clause, start: offset }: Clause): DraftRow[] {
  const status = polarityOf(clause);
  if (status === null) return [];
  const tokens = claimTokens(withoutDates(clause));
  const found = namedClaim(tokens);
  // That others get nothing only repeats what the rest says.
  if (!found || (found.claim.kind === 'other' && status !== 'supported')) return [];
  const span = spanInSentence(sentence, offset + found.start, offset + found.end);
  return [
    {
      layout: 'prose',
      block: -1,
      span,
      text: clause.slice(found.start, found.end),
      statusSpan: null,
      scope: null,
      claim: found.claim,
      status,
      until: null,
      note: null,
      unread:
        found.claim.kind === 'unreadable'
          ? [{ what: 'versions', text: clause.slice(found.start, found.end), span }]
          : [],
    },
  ];
}

/** The versions or the branch that a clause names outright; null where it names none. */
function namedClaim(tokens: readonly ClaimToken[]): Named | null {
  const branch = tokens.find(
    (token, i) =>
      token.kind === 'text' &&
      isBranchName(token.text) &&
      !isWhereReleased(tokens, i) &&
      (/^(?:main|master)$/.test(token.text) || hasWord(tokens.slice(Math.max(0, i - 3), i + 4), 'branch')),
  );
  if (branch?.kind === 'text')
    return { claim: { kind: 'branch', name: branch.text }, start: branch.start, end: branch.end };
  const numbers = tokens.filter(
    (token, i) =>
      !isTime(tokens, i) &&
      token.kind === 'number' &&
      (token.parts.length > 1 || token.hasWildcard || token.hasLetter),
  );
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first && last) return { claim: numberClaim(tokens), start: first.start, end: endOfBound(tokens, last) };
  return defaultBranch(tokens) ?? windowClaim(tokens) ?? classClaim(tokens);
}

// `2.x and older` is named with the words that bound it.
function endOfBound(tokens: readonly ClaimToken[], last: ClaimToken): number {
  const at = tokens.indexOf(last);
  const behind = tokens.slice(at + 1, at + 3).find((token) => hasWord([token], 'older', 'newer', 'below'));
  return behind?.end ?? last.end;
}

// `the default branch` has no name here.
function defaultBranch(tokens: readonly ClaimToken[]): Named | null {
  const at = tokens.findIndex((token) => token.kind === 'text' && /^default$/i.test(token.text));
  const [start, next] = [tokens[at], tokens[at + 1]];
  const isBranch = next?.kind === 'word' && next.word === 'branch';
  return at >= 0 && start && isBranch
    ? { claim: { kind: 'unreadable' }, start: start.start, end: next.end }
    : null;
}

// `releases of the last two years`: which these are only their dates could tell.
function windowClaim(tokens: readonly ClaimToken[]): Named | null {
  const at = tokens.findIndex((token) => token.kind === 'word' && token.word === 'time');
  const [count, time] = [tokens[at - 1], tokens[at]];
  const isCounted = count?.kind === 'count' || count?.kind === 'number';
  const isWindow =
    isCounted && hasWord(tokens, 'release') && hasWord(tokens, 'latest', 'older-than', 'older');
  return isWindow && time ? { claim: { kind: 'unreadable' }, start: count.start, end: time.end } : null;
}

// `All versions`, `all other versions`, `all stable versions`.
function classClaim(tokens: readonly ClaimToken[]): Named | null {
  const at = tokens.findIndex((token) => token.kind === 'word' && token.word === 'all');
  const [start, next] = [tokens[at], tokens[at + 1]];
  if (at < 0 || !start || next?.kind !== 'word') return null;
  const claims: Partial<Record<VersionWord, ReadClaim>> = {
    release: everything,
    stable: { kind: 'unreadable' },
    other: { kind: 'other' },
  };
  const claim = claims[next.word];
  return claim ? { claim, start: next.word === 'release' ? start.start : next.start, end: next.end } : null;
}

// `the latest release on main`: the branch tells where the release is made, and is promised nothing itself.
function isWhereReleased(tokens: readonly ClaimToken[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const release = before.findLastIndex((token) => token.kind === 'word' && token.word === 'release');
  const between = before.slice(release + 1);
  return (
    release >= 0 &&
    between.length > 0 &&
    between.every((token) => token.kind === 'word' && token.word === 'filler')
  );
}
