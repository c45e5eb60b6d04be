// Which part of the document speaks of versions: blocks with the heading they stand under.
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { TopicWord } from './lexicon/topic-words.ts';
import { topicWords } from './lexicon/topic-words.ts';
import type { Block, Heading } from './markdown/blocks.ts';
import { readInline } from './markdown/inline.ts';

/** What a section is about: the versions that get support, or anything else. */
export type Topic = 'versions' | 'other';

export interface PlacedBlock {
  readonly block: Exclude<Block, Heading>;
  /** The text of the nearest heading above; empty before the first. */
  readonly heading: string;
  /** Counts the headings: blocks under one heading have one number. */
  readonly section: number;
  readonly topic: Topic;
}

const findTopicWords = phraseFinder<TopicWord>(topicWords);

function topicOf(heading: string): Topic | null {
  const meanings = new Set(findTopicWords(wordsOf(heading)).map(({ meaning }) => meaning));
  if (meanings.has('reporting')) return 'other';
  if (meanings.has('versions') || (meanings.has('version') && meanings.has('support'))) return 'versions';
  return null;
}

// A heading without a `#`: a short line of its own that ends no sentence and names the versions.
function isLooseHeading(block: Block): boolean {
  const [piece, ...more] = block.kind === 'paragraph' && block.item === null ? block.pieces : [];
  if (!piece || more.length > 0) return false;
  const text = readInline([piece]).text.trim();
  return (
    /\p{L}$/u.test(text) &&
    wordsOf(text).length <= 14 &&
    text.length <= 48 &&
    topicOf(text) !== null &&
    !/[.!?]/.test(text)
  );
}

/** The blocks of a document, headings apart, each with its section. A section within one of versions is of versions too. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let open: { level: number; topic: Topic }[] = [];
  let heading = '';
  let section = 0;
  for (const block of blocks) {
    const isLoose = isLooseHeading(block);
    if (block.kind !== 'heading' && !isLoose) {
      placed.push({ block, heading, section, topic: open.at(-1)?.topic ?? 'other' });
      continue;
    }
    heading = readInline(block.kind === 'table' ? [] : block.pieces).text.trim();
    section++;
    const level = block.kind === 'heading' ? block.level : 7;
    open = open.filter((one) => one.level < level);
    open.push({ level, topic: topicOf(heading) ?? open.at(-1)?.topic ?? 'other' });
  }
  return placed;
}
