// What is wrong with text that is no YAML, in words for people who know their settings better than YAML.
import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Place } from '../../model/finding.ts';
import type { Fault } from '../../model/wrong.ts';
import { partNames } from '../../patterns/pattern-parts.ts';
import type { PlaceOf } from './places.ts';
import { short, shown } from './shown.ts';
import { oddSpaceAt } from './text-signs.ts';

type Words = readonly [message: string, help: string];

const quoteIt = 'if it is meant as a text, write it in quotes';

const writeColon = 'write a colon and a space between a key and its value';

/** By the code of YAML's reader. */
const words: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  TAB_AS_INDENT: ['a tab indents this line, and YAML takes spaces alone', 'write spaces in its place'],
  BAD_INDENT: [
    'this line is indented otherwise than those that it belongs to',
    'begin the keys of one group, or the items of one list, in the same column',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'keys stand below this value, and only a key without a value has keys below it',
    'indent what follows like its neighbours',
  ],
  BAD_DQ_ESCAPE: ['this backslash begins no escape that YAML knows', 'write the text in single quotes'],
  MULTIPLE_DOCS: [
    'a second document begins here, and settings are one',
    'take this line out, or what follows',
  ],
  KEY_OVER_1024_CHARS: ['this key is longer than any that settings have', 'write it shorter'],
  RESOURCE_EXHAUSTION: ['this nests deeper than any settings do', 'write it flat'],
  BAD_ALIAS: ['* begins an alias in YAML, and this one has no name', quoteIt],
  BAD_DIRECTIVE: ['% begins a directive in YAML, and this is none', quoteIt],
};

/** By the beginning of the message of YAML's reader, where the code tells less. */
const byMessage: readonly (readonly [begins: string, Words])[] = [
  ['Missing closing', ['this quote is not closed', 'close it at the end of the text']],
  ['Implicit map keys need', ['no colon stands behind this key', writeColon]],
  ['Implicit keys need', ['a colon with a space behind it, or a comma, is missing here', writeColon]],
  ['Missing ,', ['a comma is missing here', 'write a comma between two items']],
  ['Unexpected , ', ['a comma stands here with nothing before it', 'take it out']],
  ['Flow sequence', ['a list that begins with [ has no ] before this', 'close it with ]']],
  ['Flow map', ['a group of keys that begins with { has no } before this', 'close it with }']],
  ['Unexpected', ['YAML expects nothing more here', `begin a new line for a key; ${quoteIt}`]],
];

/** What is told of an error, with the place of what is meant. */
export function syntaxFault(error: YAMLError, document: Document.Parsed, placeOf: PlaceOf): Fault {
  const [from, to] = error.pos;
  const place = placeOf(from, to);
  const odd = oddSpaceFault(place);
  if (odd !== null) return odd;
  const sign = signAt(place.source);
  if (sign !== null) {
    const { column, text, says } = sign;
    const span = { line: place.span.line, column, endLine: place.span.line, endColumn: column + text.length };
    return {
      message: `${short(text)} without quotes ${says}`,
      place: { ...place, span },
      help: [`write it in quotes: ${shown(text)}`],
    };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && place.source.includes(': ', place.span.column)) {
    return colonFault(place);
  }
  if (error.code === 'BAD_ALIAS' && place.source[place.span.column - 1] === '&')
    return { message: '& begins an anchor in YAML, and this one has no name', place, help: [quoteIt] };
  const known = byMessage.find(([begins]) => error.message.startsWith(begins))?.[1] ?? words[error.code];
  const [message, help] = known ?? [`this is no YAML: ${error.message}`, quoteIt];
  const opened = error.message.startsWith('Missing closing') ? lastQuote(document, from) : null;
  return { message, place: opened === null ? place : placeOf(opened, opened + 1), help: [help] };
}

/** What is told of a line with a space that is none to YAML; null where it has none. */
export function oddSpaceFault(place: Place): Fault | null {
  const at = oddSpaceAt(place.source);
  if (at === null) return null;
  const { line } = place.span;
  return {
    message: 'a no-break space or the like stands here, which YAML takes for a letter',
    place: { ...place, span: { line, column: at + 1, endLine: line, endColumn: at + 2 } },
    help: ['write a plain space in its place'],
  };
}

/** What is told of a text without quotes that holds a colon and a space. */
function colonFault(place: Place): Fault {
  const { source, span } = place;
  const text = source.slice(span.column - 1).trimEnd();
  return {
    message: 'this text holds a colon and a space, which YAML takes for a key',
    place: { ...place, span: { ...span, endLine: span.line, endColumn: span.column + text.length } },
    help: [`write it in quotes: ${shown(text)}`],
  };
}

/** Where the last text in quotes before an offset begins. */
function lastQuote(document: Document.Parsed, before: number): number | null {
  let last: number | null = null;
  visit(document, (_key, node) => {
    if (!isScalar(node) || !(node.type ?? '').startsWith('QUOTE')) return;
    const at = node.range?.[0] ?? before;
    if (at < before) last = at;
  });
  return last;
}

/** A text of a pattern that begins with a sign which YAML takes for something else, and what for. */
interface Sign {
  readonly column: number;
  readonly text: string;
  readonly says: string;
}

const signs: readonly (readonly [begins: string, says: string])[] = [
  ...partNames.map((name) => [`{${name}}`, 'begins a group of keys in YAML'] as const),
  ['*', 'begins an alias in YAML'],
  ['!', 'begins a tag in YAML'],
  ['@', 'begins nothing that YAML knows'],
  ['`', 'begins nothing that YAML knows'],
  ['%', 'begins nothing that YAML knows'],
];

/** The first such text of a line, as key, value or item of a list. */
function signAt(line: string): Sign | null {
  let at = line.length - line.trimStart().length;
  while (line.startsWith('- ', at)) at = skipSpaces(line, at + 2);
  const colon = line.indexOf(': ', at);
  const value = colon < 0 ? [] : [{ from: skipSpaces(line, colon + 2), to: line.length }];
  const key = { from: at, to: colon < 0 ? line.replace(/:$/, '').length : colon };
  for (const { from, to } of [key, ...value]) {
    const text = line.slice(from, to).trimEnd();
    const says = signs.find(([begins]) => text.startsWith(begins))?.[1];
    if (says !== undefined) return { column: from + 1, text, says };
  }
  return null;
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at++;
  return at;
}
