// What sentences promise: a support rule, or versions with a status.
import type { StatedRule, WrittenStatus } from '../model/policy.ts';
import type { SupportRule } from '../model/version.ts';
import type { ClaimToken } from '../versions/claim-tokens.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
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
  if (!has('fix') && !has('support')) return nothing;
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

/** The words that belong to one `latest`: `latest two minor releases`, `latest release branch (main)`. */
function nounPhrase(tokens: readonly ClaimToken[], at: number): ClaimToken[] {
  const phrase: ClaimToken[] = [];
  for (const token of tokens.slice(at)) {
    if (token.kind === 'close' || token.kind === 'open') continue;
    const belongs =
      token.kind === 'count' ||
      (token.kind === 'number' && token.parts.length === 1) ||
      (token.kind === 'word' &&
        !['and', 'to', 'from', 'not', 'older', 'other', 'all'].includes(token.word)) ||
      (token.kind === 'text' && isBranchName(token.text));
    if (!belongs) break;
    phrase.push(token);
  }
  return phrase;
}

function readRule(sentence: Sentence, clause: string, offset: number): StatedRule[] {
  if (polarityOf(clause) !== 'supported') return [];
  if (findProse(wordsOf(clause)).some(({ meaning }) => meaning === 'each')) return [];
  const rule = findRule(sentence, clause, offset);
  return rule ? [rule] : [];
}

/** The first `latest …` of a clause that names releases. */
function findRule(sentence: Sentence, clause: string, offset: number): StatedRule | null {
  const tokens = claimTokens(clause);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.word !== 'latest') continue;
    const phrase = nounPhrase(tokens, at);
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
  const isBranch = hasWord(phrase, 'branch') || phrase.some((token) => token.kind === 'text');
  if (isBranch && !hasWord(phrase, 'minor', 'major')) return null;
  if (!hasWord(phrase, 'release', 'minor', 'major', 'stable', 'patch', 'tagged') && phrase.length < 2)
    return null;
  if (hasWord(phrase, 'prerelease') && !hasWord(phrase, 'stable', 'release')) return null;
  const counted = phrase.map((token): ClaimToken =>
    token.kind === 'number'
      ? { kind: 'count', count: token.parts[0] ?? 1, start: token.start, end: token.end }
      : token,
  );
  const rule = latestRule(counted);
  if (!rule) return null;
  const unit =
    rule.unit === 'release' && hasWord(clause, 'minor') && hasWord(clause, 'previous') ? 'minor' : rule.unit;
  const count = hasWord(clause, 'previous') && rule.count === 1 && unit !== 'release' ? 2 : rule.count;
  // Several releases that are named by no finer word are lines: `the latest two versions`.
  return { unit: unit === 'release' && count > 1 ? 'minor' : unit, count };
}

function readRows(sentence: Sentence, clause: string, offset: number): DraftRow[] {
  const status = polarityOf(clause);
  if (status === null) return [];
  const tokens = claimTokens(clause);
  const found = namedClaim(tokens);
  if (!found) return [];
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
  const all = tokens.findIndex((token) => token.kind === 'word' && token.word === 'all');
  const next = tokens[all + 1];
  const start = tokens[all];
  if (all >= 0 && start && next?.kind === 'word' && next.word === 'release')
    return { claim: everything, start: start.start, end: next.end };
  if (all >= 0 && start && next?.kind === 'word' && next.word === 'stable')
    return { claim: { kind: 'unreadable' }, start: next.start, end: next.end };
  return null;
}
