// Which versions a cell or some words speak of.
import type { Claim, SupportRule } from '../model/version.ts';
import type { ClaimToken } from './claim-tokens.ts';
import { claimTokens } from './claim-tokens.ts';
import { numberClaim } from './number-terms.ts';
import { meet } from './numbers.ts';
import { branchNames } from './lexicon/branch-names.ts';
import type { VersionWord } from './lexicon/version-words.ts';

/** A claim as it reads alone. `older` waits for the other rows: beside numbers it means all below the lowest. */
export type ReadClaim = Claim | { readonly kind: 'older' };

// Nobody writes versions at such length; what is longer is no claim.
const longestClaim = 1000;
const unreadable: Claim = { kind: 'unreadable' };
const branchSet = new Set(branchNames);

/** Whether a word is a name by which branches are known. */
export function isBranchName(word: string): boolean {
  return branchSet.has(word.toLowerCase());
}

/** Reads the versions that a text speaks of. What nobody could read is `unreadable`, never a guess; empty text too. */
export function parseClaim(text: string): ReadClaim {
  if (text.length > longestClaim) return unreadable;
  if (/^\s*(?:\*|v?x(?:\.x)+)\s*$/i.test(text)) return everything;
  const { main, asides } = splitAsides(claimTokens(text));
  const tokens = main.length > 0 ? main : asides;
  const branch = branchClaim(text, tokens);
  if (branch) return branch;
  const numbers = tokens.filter((token) => token.kind === 'number');
  const first = numbers[0];
  const inAside =
    asides.some((token) => token.kind === 'number') && !hasWord(tokens, 'latest', 'previous', 'other');
  if (!first && inAside) return numberClaim(asides);
  if (!first || isCount(tokens)) return wordClaim(withCounts(tokens));
  if (isNamedLatest(tokens)) return { kind: 'latest', unit: 'release', count: 1 };
  if (hasWord(tokens, 'not') || (hasWord(asides, 'not') && asides.some(({ kind }) => kind === 'number')))
    return unreadable;
  const claim = numberClaim(tokens);
  return claim.kind === 'numbers' && main.length > 0 ? withAsides(claim, asides) : claim;
}

/** What stands in brackets is an aside: a name, a condition, a remark. */
function splitAsides(tokens: readonly ClaimToken[]): { main: ClaimToken[]; asides: ClaimToken[] } {
  const main: ClaimToken[] = [];
  const asides: ClaimToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth = Math.max(0, depth - 1);
    else (depth > 0 ? asides : main).push(token);
  }
  return { main, asides };
}

/** Whether one of some words stands among the tokens. */
export function hasWord(tokens: readonly ClaimToken[], ...words: readonly VersionWord[]): boolean {
  return tokens.some((token) => token.kind === 'word' && words.includes(token.word));
}

// `7 (>7.15)` holds only what both say; with `7.x (alpha)` the prereleases of the line are meant as well.
function withAsides(claim: Claim & { kind: 'numbers' }, asides: readonly ClaimToken[]): Claim {
  if (asides.some((token) => token.kind === 'operator')) {
    const aside = numberClaim(asides);
    if (aside.kind !== 'numbers') return claim;
    const intervals = meet(claim.intervals, aside.intervals);
    return intervals.length > 0 ? { ...claim, intervals, shape: 'bound' } : unreadable;
  }
  if (claim.shape !== 'line' || !hasWord(asides, 'prerelease')) return claim;
  return { ...claim, intervals: claim.intervals.map((interval) => ({ ...interval, fromPrerelease: true })) };
}

// `latest: 1.2.3` and `latest (1.2.3)` name the newest release; `latest 1.x` is the line.
function isNamedLatest(tokens: readonly ClaimToken[]): boolean {
  const [first, ...rest] = tokens;
  const numbers = rest.filter((token) => token.kind === 'number');
  const isLatest = first?.kind === 'word' && first.word === 'latest';
  return isLatest && numbers.length === 1 && numbers.every((n) => n.parts.length >= 3 && !n.hasWildcard);
}

// `last 3 minor versions`, `latest 2`: the number says how many.
function isCount(tokens: readonly ClaimToken[]): boolean {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const [only] = numbers;
  if (numbers.length !== 1 || only?.parts.length !== 1 || only.hasWildcard || only.hasLetter || only.isOpen)
    return false;
  const at = tokens.indexOf(only);
  const isSmall = (only.parts[0] ?? 0) > 0 && (only.parts[0] ?? 0) < 10;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isLatest = before?.kind === 'word' && (before.word === 'latest' || before.word === 'filler');
  const isUnit =
    after?.kind === 'word' && ['minor', 'major', 'release', 'stable', 'latest', 'patch'].includes(after.word);
  return isSmall && hasWord(tokens, 'latest') && (isLatest || isUnit);
}

function withCounts(tokens: readonly ClaimToken[]): ClaimToken[] {
  return tokens.map((token) =>
    token.kind === 'number'
      ? { kind: 'count', count: token.parts[0] ?? 1, start: token.start, end: token.end }
      : token,
  );
}

/** The unit and count of words such as `latest two minor releases`; null where they speak of no latest one. */
export function latestRule(tokens: readonly ClaimToken[]): SupportRule | null {
  if (!hasWord(tokens, 'latest')) return null;
  const count = tokens.find((token) => token.kind === 'count')?.count ?? 1;
  if (hasWord(tokens, 'minor')) return { unit: 'minor', count };
  if (hasWord(tokens, 'major')) return { unit: 'major', count };
  return { unit: 'release', count };
}

function wordClaim(tokens: readonly ClaimToken[]): ReadClaim {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length === 0) return unreadable;
  const isBelow = tokens.some((token) => token.kind === 'operator' && token.operator.startsWith('<'));
  const isNot = hasWord(tokens, 'not') && hasWord(tokens, 'latest');
  if (hasWord(tokens, 'other') || isNot) return { kind: 'other' };
  if (hasWord(tokens, 'older', 'older-than', 'below') || isBelow) return { kind: 'older' };
  if (hasWord(tokens, 'previous')) {
    if (hasWord(tokens, 'minor')) return { kind: 'previous', unit: 'minor' };
    return hasWord(tokens, 'major') ? { kind: 'previous', unit: 'major' } : { kind: 'older' };
  }
  if (hasWord(tokens, 'time')) return unreadable;
  const isForeign = tokens.some((token) => token.kind === 'text');
  const rule = latestRule(tokens);
  if (rule && !hasWord(tokens, 'prerelease')) return { kind: 'latest', ...rule };
  if (isForeign) return unreadable;
  if (hasWord(tokens, 'all')) return everything;
  return hasWord(tokens, 'tagged') ? everything : unreadable;
}

/** Every version there is. */
export const everything: Claim = {
  kind: 'numbers',
  intervals: [{ from: [0, 0, 0], to: null, fromPrerelease: false }],
  named: [],
  shape: 'bound',
};

// A branch by name: `main`, `main branch`, `develop`, `branch staging`. `< main` is every other one.
function branchClaim(text: string, tokens: readonly ClaimToken[]): ReadClaim | null {
  const named = tokens.find((token) => {
    const word = text.slice(token.start, token.end);
    return (
      (token.kind === 'text' || (token.kind === 'word' && token.word === 'prerelease')) && isBranchName(word)
    );
  });
  const isBranch = hasWord(tokens, 'branch');
  if (!named && !isBranch) return null;
  if (tokens.some((token) => token.kind === 'number')) return null;
  if (
    hasWord(tokens, 'other', 'older', 'older-than', 'all') ||
    tokens.some((token) => token.kind === 'operator')
  ) {
    return { kind: 'other' };
  }
  if (named) return { kind: 'branch', name: text.slice(named.start, named.end) };
  if (hasWord(tokens, 'latest') && tokens.some((token) => token.kind === 'word' && token.word === 'release'))
    return null;
  const [only, ...more] = tokens.filter((token) => token.kind === 'text');
  if (!only || more.length > 0) return null;
  if (/branches/i.test(text)) return { kind: 'other' };
  return { kind: 'branch', name: /^default$/i.test(only.text) ? 'main' : only.text };
}
