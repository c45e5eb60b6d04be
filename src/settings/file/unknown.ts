// What is said of a word or a key that nobody knows.
import { tool } from '../../model/tool.ts';
import { nearestOf } from '../../patterns/nearest.ts';
import { options } from '../options.ts';
import type { Shape } from '../shape.ts';
import { oneOf, short, shown } from './shown.ts';
import { wholeShape } from './whole-shape.ts';

type RecordShape = Extract<Shape, { kind: 'record' }>;

/** A message, and what to do. */
interface Told {
  readonly message: string;
  readonly help: readonly string[];
  /** The known word that was meant; null where nobody can tell. */
  readonly meant: string | null;
}

/** More known words than this are not listed in a sentence. */
const mostListed = 8;

/** What is said of a word that is none of the known ones; `where` follows it in the sentence. */
export function unknown(what: string, word: string, known: readonly string[], where = ''): Told {
  const meant = nearestOf(short(word), known);
  const message = `unknown ${what} ${shown(word)}${where}`;
  if (meant !== null) return { message: `${message}; did you mean ${meant}?`, help: [], meant };
  if (what === 'rule')
    return { message, help: [`each rule has a page: ${tool.home}/tree/main/docs/rules`], meant };
  const help = known.length > mostListed ? `the keys here are ${known.join(', ')}` : `write ${oneOf(known)}`;
  return { message, help: [help], meant };
}

/** What is said of a key that a record does not have. `at` is the dotted key of the record. */
export function unknownKey(word: string, { fields, what = 'key' }: RecordShape, at: string): Told {
  const where = at === '' || what !== 'key' ? '' : ` in ${at}`;
  const message = `unknown ${what} ${shown(word)}${where}`;
  const none = { message, meant: null };
  if (word === '<<') {
    return { ...none, message: 'merge keys (<<) are not read', help: ['write out the keys that are meant'] };
  }
  const meant = Object.keys(fields).find((key) => fields[key]?.otherNames?.includes(word.toLowerCase()));
  if (meant !== undefined) return { message: `${message}; it is called ${meant} here`, help: [], meant };
  const help = elsewhere(word, at);
  if (help.length > 0) return { ...none, help };
  const known = Object.keys(fields).filter((key) => key !== '$schema');
  const told = unknown(what, word, known, where);
  return word.includes(':') ? { ...told, help: [...told.help, 'write a space behind the colon'] } : told;
}

const isTop = (word: string): boolean => Object.hasOwn(wholeShape.fields, word);

/** Where a key belongs that stands in the wrong place: to the whole file, to the rules, to a flag or an input. */
function elsewhere(word: string, at: string): string[] {
  if (at !== '') return isTop(word) ? [`${word} is a key of the whole file: take away its indent`] : [];
  const rules = wholeShape.fields['rules']?.shape;
  if (rules?.kind === 'record' && Object.hasOwn(rules.fields, word)) {
    return [`${word} is a rule: write it below rules:, indented`];
  }
  const given = options.filter(({ key }) => key === word);
  const ways = [
    ...(given.some(({ input }) => input) ? [`as the input ${word} of the action`] : []),
    ...(given.some(({ commands }) => commands.length > 0) ? [`as the flag --${word}`] : []),
  ];
  return ways.length === 0
    ? []
    : [`it is no setting of a repository, but of one run: give it ${ways.join(', or ')}`];
}
