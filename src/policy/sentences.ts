// Splits a paragraph into sentences, each with its place.
import type { Span } from '../model/text.ts';
import type { Piece } from './markdown/source.ts';
import type { Link, PlainText } from './markdown/inline.ts';
import { readInline, spanOf } from './markdown/inline.ts';

/** A sentence as a reader sees it, with the links in it. */
export interface Sentence {
  readonly text: string;
  /** Where the sentence starts in `plain`. */
  readonly start: number;
  readonly plain: PlainText;
  readonly links: readonly Link[];
}

// What is longer than a page is no sentence that anybody would read.
const longestSentence = 3000;
const shortestSentence = 3;

// A full stop ends a sentence before white space and what could begin one; `e.g. 0.14` and `v. 2` go on.
const endPattern =
  /(?<!\b(?:e\.g|i\.e|eg|ie|cf|vs|etc|approx|incl|z\.B|bzw|ver|v|p\.ex|ej|no))[.!?]["'”’)\]]?(?=\s+\S)|[。！？](?=.)/g;

// Small letters go on with a sentence; digits, capitals and letters that are neither begin one.
function beginsSentence(text: string, at: number): boolean {
  const first = /["“'([]?(\S)/.exec(text.slice(at, at + 20))?.[1] ?? '';
  return first.toUpperCase() === first;
}

/** The sentences of pieces that make one paragraph or item. */
export function readSentences(pieces: readonly Piece[]): Sentence[] {
  const plain = readInline(pieces);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const text = plain.text.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    const links: Link[] = [];
    for (let link = plain.links[next]; link && link.start < end; link = plain.links[++next]) links.push(link);
    if (text.length >= shortestSentence && text.trim() !== '' && text.length <= longestSentence)
      sentences.push({ text: text.trim(), start: from, plain, links });
    start = end;
  };
  for (const { 0: stop, index } of plain.text.matchAll(endPattern)) {
    if (beginsSentence(plain.text, index + stop.length)) close(index + stop.length);
  }
  close(plain.text.length);
  return sentences;
}

/** Where the characters from `start` to `end` of a sentence stand in the file. */
export function spanInSentence(sentence: Sentence, start = 0, end = sentence.text.length): Span {
  return spanOf(sentence.plain, sentence.start + start, sentence.start + end);
}
