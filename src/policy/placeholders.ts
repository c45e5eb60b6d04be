// Text that was meant to be filled in and was not: the starter's instructions, brackets to fill, made-up addresses.
import type { Placeholder } from '../model/policy.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { BlankWord, StarterWord } from './lexicon/starter-words.ts';
import { blankWords, starterWords } from './lexicon/starter-words.ts';
import type { Block } from './markdown/blocks.ts';
import type { Piece } from './markdown/source.ts';
import { spanIn, trimCharacters } from './markdown/source.ts';
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

const bracketPattern = /\\?\[([^\][\n]{1,80})\](?![([:])/gu;
const anglePattern = /<(\p{L}[\p{L}\p{M}\d _-]{2,40})>/gu;
const ownerPattern = /github\.com\/([^\s/)]{1,60})\/[\w.<[{-]{1,60}/gu;
const mustachePattern = /\{\{\s?[\w .|-]{1,60}\}\}/gu;
const todoPattern = /\bTODO\b/gu;
const targetPattern = /\]\(([^()\s/.#:@][^()/.#:@]{1,60})\)/gu;
const namePattern = /[\w-]{6,60}(?:\.(?:com|org|net|io|dev))?/gu;

// Domains that nobody who gets mail has: those kept for examples, and `yourdomain` in its spellings.
const madeUpDomain =
  /^(?:[\w-]+\.)*(?:example(?:\.(?:com|org|net|edu))?|(?:domain|company|projectname|email|project|organi[sz]ation|acme)\.(?:com|org|net|tld))$/i;
const yourDomain = /^(?:your|my)[\w-]*\.\w+$/i;
const madeUpLocal = /^(?:your|my)[\w.-]*$/i;
// What a report should be titled shows its own blanks.
const titleBefore =
  /title|subject|betreff|objet|asunto|assunto|título|oggetto|тема|tiêu đề|başlık|标题|主题|件名|제목/iu;
const mailWords = /mail|correo|courriel|adresse|indirizzo|endere|direcci|почт|邮|メール|이메일/iu;
const localThing = /mail|name|address/i;
const madeUpName =
  /^your[-_]?(?:user-?_?name|org|organi[sz]ation|repo|repository|project|company|domain|email|name|handle|github|account)(?:[-_]?(?:here|name|address|handle))?(?:\.\w+)?$/i;
const madeUpOwner = /^(?:OWNER|USERNAME|USER|ORG|username|user|your.*|<.*>|\[.*\])$/u;

function findBlanks(piece: Piece): Found[] {
  const { raw } = piece;
  const found: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
  };
  // Most lines hold no sign of a placeholder, and are not searched for one.
  const addMatches = (sign: string, pattern: RegExp, test: (inner: string, at: number) => boolean): void => {
    if (!raw.includes(sign)) return;
    for (const { 0: whole, 1: inner = whole, index } of raw.matchAll(pattern)) {
      if (test(inner, index)) add(index, index + whole.length);
    }
  };
  addMatches(
    '[',
    bracketPattern,
    (inner, at) =>
      (isBlank(inner) || hasMadeUpAddress(inner)) &&
      !isCheckbox(raw, at, inner) &&
      !isInAddress(raw, at) &&
      !titleBefore.test(raw.slice(Math.max(0, at - 60), at)),
  );
  for (const address of addressesIn(raw))
    if (isMadeUp(raw.slice(address.start, address.end)) && !isInExample(raw, address))
      add(address.start, address.end);
  addMatches(
    '<',
    anglePattern,
    (inner) => mailWords.test(inner) || (/your|insert/i.test(inner) && isBlank(inner.replace(/[-_]/g, ' '))),
  );
  addMatches('github.com/', ownerPattern, (owner) => madeUpOwner.test(owner));
  if (/your/i.test(raw))
    addMatches('', namePattern, (name) => madeUpName.test(name) || name === 'YOUREMAILHERE');
  addMatches('{{', mustachePattern, () => true);
  addMatches('TODO', todoPattern, () => true);
  addMatches('](', targetPattern, (target) => findBlankWords(wordsOf(target)).length > 0);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      span: spanIn(piece, start, end),
      text: raw.slice(start, end),
      kind: 'blank',
    }));
}

// Code that holds more than an address shows how something is written.
function isInExample(raw: string, { start, end }: { start: number; end: number }): boolean {
  const open = raw.lastIndexOf('`', start);
  const close = raw.indexOf('`', end);
  const isCode = open >= 0 && close >= 0 && raw.slice(0, start).split('`').length % 2 === 0;
  return isCode && raw.slice(open + 1, close).trim() !== raw.slice(start, end);
}

function isAddressCharacter(char: string | undefined): boolean {
  return char !== undefined && /[\w.+<>[\]{}-]/.test(char);
}

const longestAddress = 64;
const opening = /[[<{]/;
const closing = /[\]>}]/;

/** The stretches around each `@` that could be an address, brackets for what is missing included. */
function addressesIn(raw: string): { start: number; end: number }[] {
  return [...raw.matchAll(/@/g)].map(({ index }) => {
    let [start, end] = [index, index + 1];
    while (index - start < longestAddress && isAddressCharacter(raw[start - 1])) start--;
    while (end - index < longestAddress && isAddressCharacter(raw[end])) end++;
    while (raw[end - 1] === '.') end--;
    // A bracket that is opened or closed outside of the address is not part of it.
    const isOpen = opening.test(raw[start] ?? '') && !closing.test(raw.slice(start, index));
    const isClose = closing.test(raw[end - 1] ?? '') && !opening.test(raw.slice(index, end));
    return { start: start + (isOpen ? 1 : 0), end: end - (isClose ? 1 : 0) };
  });
}

function hasMadeUpAddress(text: string): boolean {
  return addressesIn(text).some(({ start, end }) => isMadeUp(text.slice(start, end)));
}

function isMadeUp(address: string): boolean {
  const at = address.indexOf('@');
  const [local, domain] = [address.slice(0, at), trimCharacters(address.slice(at + 1), '.').text];
  if (local === '' || domain === '') return false;
  return (
    madeUpDomain.test(domain) ||
    yourDomain.test(domain) ||
    (madeUpLocal.test(local) && localThing.test(local)) ||
    opening.test(domain[0] ?? '') ||
    /^[[<{][^\]>}]*[\]>}]$/.test(local)
  );
}

// The brackets of `[maintainer]@…` and `security@[domain]` belong to the address.
function isInAddress(raw: string, at: number): boolean {
  const end = raw.indexOf(']', at);
  return raw[at - 1] === '@' || raw[end + 1] === '@';
}

function isCheckbox(raw: string, at: number, inner: string): boolean {
  return /^x$/i.test(inner) && /^\s*$/.test(raw.slice(0, at));
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
