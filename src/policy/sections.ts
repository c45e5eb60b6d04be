// Which part of the document speaks of versions: blocks with the heading they stand under.
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { TopicWord } from './lexicon/topic-words.ts';
import { topicWords } from './lexicon/topic-words.ts';
import type { Block, Heading } from './markdown/blocks.ts';
import { readInline } from './markdown/inline.ts';

/** What a section is about: the versions that get support, or anything else. */
type Topic = 'versions' | 'other';

export interface PlacedBlock {
  readonly block: Exclude<Block, Heading>;
  /** The text of the nearest heading above; empty before the first. */
  readonly heading: string;
  /** Counts the headings: blocks under one heading have one number. */
  readonly section: number;
  readonly topic: Topic;
}

const findTopicWords = phraseFinder<TopicWord>(topicWords);

/** A heading that is still open, with what it says. */
interface OpenHeading {
  readonly level: number;
  readonly topic: Topic;
  readonly namesVersions: boolean;
}

interface HeadingReading {
  readonly topic: Topic | null;
  readonly namesVersions: boolean;
  /** Every word is of support, as in `Supported` and `No longer supported`. */
  readonly isSupport: boolean;
}

function readHeading(heading: string): HeadingReading {
  const words = wordsOf(heading);
  const found = findTopicWords(words);
  const has = (meaning: TopicWord): boolean => found.some((match) => match.meaning === meaning);
  const isVersions = has('versions') || (has('version') && has('support'));
  const known = found.reduce(
    (sum, match) => sum + (match.meaning === 'support' ? match.to - match.from : 0),
    0,
  );
  return {
    topic: has('reporting') ? 'other' : isVersions ? 'versions' : null,
    namesVersions: has('version'),
    isSupport: words.length > 0 && known === words.length,
  };
}

// `Supported` under `Versions` speaks of versions as well; what says nothing of its own goes on with what is above.
function topicUnder({ topic, isSupport }: HeadingReading, open: readonly OpenHeading[]): Topic {
  const isOfVersions = isSupport && open.some(({ namesVersions }) => namesVersions);
  return topic ?? (isOfVersions ? 'versions' : (open.at(-1)?.topic ?? 'other'));
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
    readHeading(text).topic !== null &&
    !/[.!?]/.test(text)
  );
}

/** The blocks of a document, headings apart, each with its section. A section within one of versions is of versions too. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let open: OpenHeading[] = [];
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
    const reading = readHeading(heading);
    open.push({ level, topic: topicUnder(reading, open), namesVersions: reading.namesVersions });
  }
  return placed;
}
