// Text that was meant to be filled in and was not: the starter's instructions, brackets to fill, made-up addresses.
import type { Placeholder } from '../model/policy.ts';
import type { Span } from '../model/text.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { BlankWord, StarterWord } from './lexicon/starter-words.ts';
import { blankWords, starterWords } from './lexicon/starter-words.ts';
import type { Block } from './markdown/blocks.ts';
import type { Piece } from './markdown/source.ts';
import { spanIn } from './markdown/source.ts';
import { readSentences, spanInSentence } from './sentences.ts';

type Found = Omit<Placeholder, 'inStarterSection'>;

const findStarterWords = phraseFinder<StarterWord>(starterWords);
const findBlankWords = phraseFinder<BlankWord>(blankWords);

/** The placeholders of one block; none in code and HTML, which show examples or nothing. */
export function findPlaceholders(block: Block): Found[] {
  if (block.kind === 'code' || block.kind === 'html') return [];
  const pieces = block.kind === 'table' ? [...block.header, ...block.rows.flat()] : block.pieces;
  const blanks = pieces.flatMap((piece) => findBlanks(piece));
  const starter = block.kind === 'paragraph' ? findInstruction(block.pieces) : null;
  return starter ? [starter, ...blanks] : blanks;
}

// A paragraph that starts with an instruction is one placeholder, however many lines it has.
function findInstruction(pieces: readonly Piece[]): Found | null {
  for (const sentence of readSentences(pieces)) {
    const words = findStarterWords(wordsOf(sentence.text));
    const meanings = new Set(words.map(({ meaning }) => meaning));
    if (!meanings.has('instruction')) continue;
    const isVersions = meanings.has('versions') && !meanings.has('reports');
    const span = spanInSentence(sentence);
    return { span, text: sentence.text, kind: isVersions ? 'starter-versions' : 'blank' };
  }
  return null;
}

const bracketPattern = /\\?\[([^\][\n]{1,80}?)\\?\](?![([:])/gu;
const anglePattern = /<([\p{L}][\p{L}\d _-]{2,40})>/gu;
const addressPattern =
  /[\w.+-]{0,64}(?:\[[\w -]{1,40}\]|<[\w -]{1,40}>)?@(?:(?:[\w-]{1,40}\.)?example\.(?:com|org|net|edu|invalid)|(?:your|my|the)[\w-]{0,40}(?:\.[\w-]{2,20}){0,3}|(?:domain|company|yourdomain|mycompany|email|mail|project|organization|organisation|acme)\.(?:com|org|net|tld|example)|(?:\[|<|\{)[\w .-]{1,40}(?:\]|>|\})(?:\.\w{2,10})?)/giu;
const yourNamePattern =
  /(?<![\w@])(?:your[-_]?(?:user[-_]?name|org(?:ani[sz]ation)?|repo(?:sitory)?|project|company|domain|email|name|handle|github|account)(?:[-_]?(?:here|name|address|handle|username))?(?![\w-])(?:\.(?:com|org|net|io|dev))?|YOUREMAILHERE|(?:your|my)[-._]?(?:security[-._]?)?e?mail(?:[-._]?address)?@[\w.-]{1,60})/giu;
const ownerPattern = /github\.com\/(?:OWNER|USERNAME|USER|ORG|your[\w-]{0,40}|username|user|<[^>\s]{1,40}>|\[[^\]\s]{1,40}\])\/(?:[\w.<[{-]{1,60})/gu;
const targetPattern = /\]\((?![^)]{0,300}[/.#:@])([\p{L}][\p{L}\d_ -]{2,60})\)/gu;

function findBlanks(piece: Piece): Found[] {
  const found: { start: number; end: number }[] = [];
  const add = (pattern: RegExp, test: (inner: string, match: RegExpMatchArray) => boolean = () => true): void => {
    for (const match of piece.raw.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const isNew = !found.some((other) => start < other.end && other.start < end);
      if (isNew && test(match[1] ?? '', match)) found.push({ start, end });
    }
  };
  add(addressPattern);
  add(bracketPattern, (inner, match) => isBlank(inner) && !isCheckbox(piece.raw, match.index ?? 0, inner));
  add(anglePattern, (inner) => /your|insert|email|domain|contact/i.test(inner) && isBlank(inner.replace(/[-_]/g, ' ')));
  add(ownerPattern);
  add(yourNamePattern);
  add(targetPattern, (inner) => findBlankWords(wordsOf(inner)).length > 0);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ span: spanIn(piece, start, end), text: piece.raw.slice(start, end), kind: 'blank' }));
}

function isCheckbox(raw: string, at: number, inner: string): boolean {
  return /^[xX]$/.test(inner) && /^\s*$/.test(raw.slice(0, at));
}

// `[insert email]` and `[your name]` say so themselves; a bare noun (`[Date]`, `[X]`) stands for what is missing.
function isBlank(inner: string): boolean {
  const words = wordsOf(inner);
  const found = findBlankWords(words);
  const has = (meaning: BlankWord): boolean => found.some((match) => match.meaning === meaning);
  if (has('fill') || (has('your') && (has('thing') || words.length <= 4))) return true;
  const known = found.reduce((sum, match) => sum + match.to - match.from, 0);
  const isBare = known === words.length && words.length > 0 && words.length <= 3;
  return isBare && !/^(?:security|contact|key|mail|e-?mail|link|page|n|time)$/i.test(inner.trim());
}

/** Placeholders with the word whether their section holds an unchanged starter table. */
export function placeIn(found: readonly Found[], inStarterSection: boolean): Placeholder[] {
  return found.map((one) => ({ ...one, inStarterSection }));
}

/** Whether a place stands in one of some spans of lines. */
export function isWithin(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => other.line <= span.line && span.line <= other.endLine);
}
