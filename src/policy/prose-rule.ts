// The support rule that a clause states: `only the latest two minor releases`.
import type { StatedRule } from '../model/policy.ts';
import type { SupportRule } from '../model/version.ts';
import type { ClaimToken } from '../versions/claim-tokens.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import { hasWord, isBranchName, latestRule } from '../versions/parse-claim.ts';
import type { Clause } from './clauses.ts';
import { namesPlatform as platformsIn } from './platforms.ts';
import type { Sentence } from './sentences.ts';
import { spanInSentence } from './sentences.ts';

const prepositions = /^(?:on|in|from|auf|aus|sur|dans|en|na|no|em|su|nel|op|в|на)$/iu;

const nouns: ReadonlySet<string> = new Set(['release', 'minor', 'major', 'stable', 'patch', 'tagged']);

const articles = /^(?:la|le|les|el|il|lo|die|der|das|a|o)$/i;

// Many languages put the noun first: `la versión más reciente`, `rilis minor terbaru`, `la version la plus récente`.
function wordsBefore(tokens: readonly ClaimToken[], at: number, clause: string): ClaimToken[] {
  const belongs = (token: ClaimToken): boolean =>
    token.kind === 'count' ||
    (token.kind === 'number' && token.parts.length === 1 && !token.hasLetter && !token.hasWildcard) ||
    (token.kind === 'word' && (nouns.has(token.word) || articles.test(clause.slice(token.start, token.end))));
  const start = tokens.slice(0, at).findLastIndex((token) => !belongs(token));
  return tokens.slice(start + 1, at);
}

// `the current and the previous major version` have their noun in common.
function isJoin(tokens: readonly ClaimToken[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 3).find((token) => token.kind !== 'word' || token.word !== 'filler');
  return hasWord(tokens.slice(at, at + 1), 'and') && next?.kind === 'word' && next.word === 'previous';
}

/** The words that belong to one `latest`: `latest two minor releases`, `latest release branch (main)`. */
function nounPhrase(tokens: readonly ClaimToken[], at: number, clause: string): ClaimToken[] {
  const phrase: ClaimToken[] = [...wordsBefore(tokens, at, clause), ...tokens.slice(at, at + 1)];
  for (const [i, token] of tokens.entries()) {
    if (i <= at || token.kind === 'close' || token.kind === 'open' || isJoin(tokens, i)) continue;
    const belongs =
      token.kind === 'count' ||
      (token.kind === 'number' && token.parts.length === 1) ||
      (token.kind === 'word' &&
        !['and', 'to', 'from', 'not', 'older', 'other', 'all'].includes(token.word)) ||
      (token.kind === 'text' && isBranchName(token.text));
    if (!belongs || prepositions.test(clause.slice(token.start, token.end))) break;
    phrase.push(token);
  }
  const end = phrase.findLastIndex((token) => token.kind !== 'word' || token.word !== 'filler');
  return phrase.slice(0, end + 1);
}

// `the past two releases` are the newest as well.
function isLatest(token: ClaimToken, next: ClaimToken | undefined): boolean {
  if (token.kind === 'word') return token.word === 'latest';
  const isCounted = next?.kind === 'count' || (next?.kind === 'number' && next.parts.length === 1);
  return token.kind === 'text' && /^(?:past|preceding)$/i.test(token.text) && isCounted;
}

const plural = /^(?:versions|releases)$/i;

/** Whether a `latest` is the newest of something else, or no promise: `the current versions`, `newer than the latest`. */
function isOther(
  tokens: readonly ClaimToken[],
  at: number,
  phrase: readonly ClaimToken[],
  clause: string,
): boolean {
  const textOf = (token: ClaimToken | undefined): string =>
    token ? clause.slice(token.start, token.end) : '';
  const before = tokens.slice(Math.max(0, at - 2), at);
  const behind = clause.slice(phrase.at(-1)?.end ?? 0);
  const isCurrent = /^current$/i.test(textOf(tokens[at]));
  const isPredicate =
    /\bis\s+(?:the\s+)?$/i.test(clause.slice(0, tokens[at]?.start)) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'number');
  const isForeign = /^\s*(?:of|with|for|de|von|di|от)\b/iu.test(behind) && platformsIn(behind.slice(0, 40));
  return (
    hasWord(phrase, 'time') ||
    hasWord(tokens.slice(at, at + phrase.length + 2), 'time') ||
    hasWord(before, 'newer-than', 'older-than') ||
    (isCurrent &&
      (phrase.some((token) => plural.test(textOf(token))) || /^,?\s*v?\d|^\s*support/i.test(behind))) ||
    isPredicate ||
    isForeign
  );
}

/** The first `latest …` of a clause that names releases. */
export function findRule(sentence: Sentence, { text: clause, start: offset }: Clause): StatedRule | null {
  const tokens = claimTokens(clause);
  for (const [at, token] of tokens.entries()) {
    if (!isLatest(token, tokens[at + 1])) continue;
    const phrase = nounPhrase(tokens, at, clause);
    const rule = isOther(tokens, at, phrase, clause) ? null : ruleOf(phrase, tokens, clause);
    const last = phrase.at(-1) ?? token;
    if (!rule) continue;
    const span = spanInSentence(sentence, offset + token.start, offset + last.end);
    return { rule, span, text: clause.slice(token.start, last.end) };
  }
  return null;
}

function ruleOf(
  phrase: readonly ClaimToken[],
  clause: readonly ClaimToken[],
  text: string,
): SupportRule | null {
  const isBranch = hasWord(phrase, 'branch') || phrase.slice(1).some((token) => token.kind === 'text');
  if (isBranch && !hasWord(phrase, 'minor', 'major')) return null;
  if (!hasWord(phrase, 'release', 'minor', 'major', 'stable', 'patch', 'tagged') && phrase.length < 2)
    return null;
  if (hasWord(phrase, 'prerelease') && !hasWord(phrase, 'stable', 'release')) return null;
  const counted = phrase.map((token): ClaimToken =>
    token.kind === 'number'
      ? { kind: 'count', count: token.parts[0] ?? 1, start: token.start, end: token.end }
      : token,
  );
  const rule = latestRule(counted) ?? { unit: 'release', count: countOf(counted) };
  const count = rule.count === 1 && hasPreviousToo(clause, text) ? 2 : rule.count;
  const isMinor =
    rule.unit === 'release' && (count > 1 || (hasWord(clause, 'minor') && hasWord(clause, 'previous')));
  // Several releases that are named by no finer word are lines: `the latest two versions`.
  return { unit: isMinor ? 'minor' : rule.unit, count };
}

function countOf(phrase: readonly ClaimToken[]): number {
  return phrase.find((token) => token.kind === 'count')?.count ?? 1;
}

// `the latest minor release and the previous one`: one more, where nothing in the clause denies it.
function hasPreviousToo(clause: readonly ClaimToken[], text: string): boolean {
  const previous = clause.findIndex((token) => token.kind === 'word' && token.word === 'previous');
  const next = clause[previous + 1];
  const isPlural = next?.kind === 'word' && plural.test(text.slice(next.start, next.end));
  return (
    previous > 0 && !isPlural && hasWord(clause.slice(0, previous), 'and') && !hasWord(clause, 'not', 'older')
  );
}
