// What sentences promise: a support rule, or versions with a status.
import type { StatedRule, WrittenStatus } from '../model/policy.ts';
import type { SupportRule } from '../model/version.ts';
import type { ClaimToken } from '../versions/claim-tokens.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import type { VersionWord } from '../versions/lexicon/version-words.ts';
import { numberClaim } from '../versions/number-terms.ts';
import type { ReadClaim } from '../versions/parse-claim.ts';
import { everything, isBranchName, latestRule } from '../versions/parse-claim.ts';
import type { PhraseMatch } from '../versions/phrases.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { DraftRow } from './draft-row.ts';
import type { ProseWord } from './lexicon/prose-words.ts';
import { proseWords } from './lexicon/prose-words.ts';
import type { Sentence } from './sentences.ts';
import { spanInSentence } from './sentences.ts';

/** What one sentence promises. */
export interface Promised {
  readonly rule: StatedRule | null;
  /** The rule is about security fixes, not about fixes of any kind. */
  readonly isSecurity: boolean;
  readonly rows: readonly DraftRow[];
}

const nothing: Promised = { rule: null, isSecurity: false, rows: [] };
const findProse = phraseFinder<ProseWord>(proseWords);
// What holds only then, or not yet, is no promise of today.
const futurePattern =
  /^(?:after|once|until|as soon as|before|if|unless)\b|\b(?:plan to|planning to|intend to|in the future)\b/iu;
const clausePattern =
  /[;；：但]|:\s|\s(?:but|while|whereas|however)\s|[,，、]\s(?:aber|mais|pero|mas|ma|но|а)\s/giu;

/**
 * What a sentence promises. `isAtHome` where it stands in the part that speaks of versions: elsewhere only a sentence
 * that limits fixes to the newest release counts, since others speak of reports, releases and users.
 */
export function readPromise(sentence: Sentence, isAtHome: boolean): Promised {
  const text = beforeExample(sentence.text);
  const words = findProse(wordsOf(text));
  const has = (meaning: ProseWord): boolean => words.some((word) => word.meaning === meaning);
  if ((!has('fix') && !has('support')) || futurePattern.test(text)) return nothing;
  if (!isAtHome && !(has('only') && (has('fix') || has('support')))) return nothing;
  if ((has('condition') || has('affects')) && !(isAtHome && has('only') && has('fix'))) return nothing;
  if (has('advice') && !(has('purpose') && has('fix'))) return nothing;
  const clauses = splitClauses(text);
  const rules = clauses.flatMap(({ start, end }) => readRule(sentence, text.slice(start, end), start));
  const named = isAtHome
    ? clauses.flatMap(({ start, end }) => readRows(sentence, text.slice(start, end), start))
    : [];
  // Numbers beside a rule tell since when it holds or what it means today.
  const rows = rules.length > 0 ? named.filter(({ claim }) => claim.kind === 'branch') : named;
  const isSecurity =
    /secur|sicherheit|sécur|segur|sicurez|güvenlik|keamanan|безопасн|安全|セキュリティ|보안|vulnerab/iu.test(
      text,
    );
  return { rule: rules[0] ?? null, isSecurity, rows };
}

/** The newest release where a report must be about it: all that some policies say of who gets fixes. */
export function readCondition(sentence: Sentence): StatedRule | null {
  const text = beforeExample(sentence.text);
  const words = findProse(wordsOf(text));
  const affects = words.find(({ meaning }) => meaning === 'affects');
  if (!affects || words.some(({ meaning }) => meaning === 'advice')) return null;
  return findRule(sentence, text.slice(affects.end), affects.end);
}

function beforeExample(text: string): string {
  const example = findProse(wordsOf(text)).find(({ meaning }) => meaning === 'example');
  return example ? text.slice(0, example.start) : text;
}

function splitClauses(text: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(clausePattern)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

/** Whether a clause says that its versions get fixes, that they do not, or neither. */
function polarityOf(clause: string): WrittenStatus | null {
  const words = findProse(wordsOf(clause));
  const has = (meaning: ProseWord): boolean => words.some((word) => word.meaning === meaning);
  if (has('unsupported') || isNegated(words)) return 'unsupported';
  if (!has('fix') && !has('support')) return null;
  return /\bmay be\b|\bmight\b/i.test(clause) && !has('fix') ? 'unclear' : 'supported';
}

function isNegated(words: readonly PhraseMatch<ProseWord>[]): boolean {
  return words.some(
    ({ meaning, to }, i) =>
      meaning === 'negation' &&
      words
        .slice(i + 1, i + 3)
        .some((near) => ['support', 'fix', 'get'].includes(near.meaning) && near.from - to <= 3),
  );
}

const prepositions = /^(?:on|in|from|auf|aus|sur|dans|en|na|no|em|su|nel|op|в|на)$/iu;

/** The words that belong to one `latest`: `latest two minor releases`, `latest release branch (main)`. */
function nounPhrase(tokens: readonly ClaimToken[], at: number, clause: string): ClaimToken[] {
  const phrase: ClaimToken[] = tokens.slice(at, at + 1);
  for (const token of tokens.slice(at + 1)) {
    if (token.kind === 'close' || token.kind === 'open') continue;
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

function readRule(sentence: Sentence, clause: string, offset: number): StatedRule[] {
  if (polarityOf(clause) !== 'supported') return [];
  if (findProse(wordsOf(clause)).some(({ meaning }) => meaning === 'each')) return [];
  const rule = findRule(sentence, clause, offset);
  return rule ? [rule] : [];
}

// `the past two releases` are the newest as well.
function isLatest(token: ClaimToken, next: ClaimToken | undefined): boolean {
  if (token.kind === 'word') return token.word === 'latest';
  const isCounted = next?.kind === 'count' || (next?.kind === 'number' && next.parts.length === 1);
  return token.kind === 'text' && /^(?:past|preceding)$/i.test(token.text) && isCounted;
}

/** The first `latest …` of a clause that names releases. */
function findRule(sentence: Sentence, clause: string, offset: number): StatedRule | null {
  const tokens = claimTokens(clause);
  for (const [at, token] of tokens.entries()) {
    if (!isLatest(token, tokens[at + 1])) continue;
    const phrase = nounPhrase(tokens, at, clause);
    const rule = ruleOf(phrase, tokens);
    const last = phrase.at(-1) ?? token;
    if (!rule) continue;
    const span = spanInSentence(sentence, offset + token.start, offset + last.end);
    return { rule, span, text: clause.slice(token.start, last.end) };
  }
  return null;
}

function hasWord(tokens: readonly ClaimToken[], ...words: readonly string[]): boolean {
  return tokens.some((token) => token.kind === 'word' && words.includes(token.word));
}

function ruleOf(phrase: readonly ClaimToken[], clause: readonly ClaimToken[]): SupportRule | null {
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
  const count = rule.count === 1 && hasPreviousToo(clause) ? 2 : rule.count;
  const isMinor =
    rule.unit === 'release' && (count > 1 || (hasWord(clause, 'minor') && hasWord(clause, 'previous')));
  // Several releases that are named by no finer word are lines: `the latest two versions`.
  return { unit: isMinor ? 'minor' : rule.unit, count };
}

function countOf(phrase: readonly ClaimToken[]): number {
  return phrase.find((token) => token.kind === 'count')?.count ?? 1;
}

// `the latest minor release and the previous one`: one more, where nothing in the clause denies it.
function hasPreviousToo(clause: readonly ClaimToken[]): boolean {
  const previous = clause.findIndex((token) => token.kind === 'word' && token.word === 'previous');
  return previous > 0 && hasWord(clause.slice(0, previous), 'and') && !hasWord(clause, 'not', 'older');
}

function readRows(sentence: Sentence, clause: string, offset: number): DraftRow[] {
  const status = polarityOf(clause);
  if (status === null) return [];
  const tokens = claimTokens(clause);
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
function namedClaim(tokens: readonly ClaimToken[]): { claim: ReadClaim; start: number; end: number } | null {
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
    (token) => token.kind === 'number' && (token.parts.length > 1 || token.hasWildcard || token.hasLetter),
  );
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first && last) return { claim: numberClaim(tokens), start: first.start, end: last.end };
  return classClaim(tokens);
}

// `All versions`, `all other versions`, `all stable versions`.
function classClaim(tokens: readonly ClaimToken[]): { claim: ReadClaim; start: number; end: number } | null {
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
