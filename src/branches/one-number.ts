// A name with one number in it: a major, two numbers run together, or something that is no version.
import type { LineNumber } from '../model/version.ts';
import type { Counting } from './counting.ts';
import type { LineName } from './line-name.ts';
import type { Sisters, ToldLine } from './sisters.ts';
import type { WrittenNumber } from './written-number.ts';

/** How far above the highest major a line may be planned. */
const farthest = 3;
/** Where nothing was released, a higher number is that of an issue. */
const highestGuess = 99;

/** The line that a name with one number stands for; null where it counts something else. */
export function ofOneNumber(
  read: LineName,
  number: WrittenNumber,
  counting: Counting,
  sisters: Sisters,
): ToldLine | null {
  const { hasWildcard, parts, digits } = number;
  const [major = 0] = parts;
  const [text = ''] = digits;
  const whole: ToldLine = { line: { major, minor: null }, by: 'name' };
  if (hasWildcard) return whole;
  const isKept = read.says.includes('keep');
  const together = isKept && major > counting.highestMajor ? runTogether(text, counting) : null;
  if (together) return { line: together, by: 'tags' };
  if (/^0\d/.test(text) || countsTries(read) || isFar(read, major, counting, sisters)) return null;
  return isKept && isFirstMinor(read, major, counting, sisters)
    ? { line: { major, minor: 0 }, by: 'tags' }
    : whole;
}

/** `rc1`, `dev2` and `hotfix-1` count what was tried and mended, where `next-8-dev` and `version-14-hotfix` are lines. */
function countsTries({ says, before, isGlued }: LineName): boolean {
  const last = says[before - 1];
  if (last === 'trial' || ((last === 'develop' || last === 'trunk') && isGlued)) return true;
  return says.length > 0 && says.every((word) => word === 'mend');
}

/** Whether the number is too high to be a major here: that of an issue, a day, a year. */
function isFar(read: LineName, major: number, counting: Counting, sisters: Sisters): boolean {
  const { family, says, before } = read;
  const isNamed = family !== null || says.some((word) => word !== 'develop' && word !== 'trunk');
  if (!counting.isKnown) return says.length === 0 || (major > highestGuess && !says.includes('keep'));
  // `dev-2` is the second of some, unless the number is the next one.
  if (!isNamed && before > 0 && says.length === 1 && major < counting.highestMajor) return true;
  const majors = sisters.numbersOf(read.pattern).map(({ parts: [first = 0] }) => first);
  const isCounted = majors.filter((one) => counting.highestMinor(one) >= 0).length > 1;
  const planned = isNamed || isCounted ? farthest : 1;
  return major > reachOf(isNamed ? majors : [], counting.highestMajor, planned);
}

/** The highest major that can be planned: each sister that is a line makes the next one believable. */
function reachOf(majors: readonly number[], highest: number, planned: number): number {
  return majors
    .toSorted((a, b) => a - b)
    .reduce((reach, next) => (next <= reach ? Math.max(reach, next + planned) : reach), highest + planned);
}

/** `stable45` is 4.5 where the tags have that minor, and no other that is written so. */
function runTogether(text: string, { holdsMinor }: Counting): LineNumber | null {
  const found = Array.from({ length: text.length - 1 }, (_, at) => ({
    major: Number(text.slice(0, at + 1)),
    minor: Number(text.slice(at + 1)),
  })).filter(({ major, minor }) => holdsMinor(major, minor));
  return found.length === 1 && found[0] ? found[0] : null;
}

/** `stable9` is 9.0 where `stable9.1` stands beside it, and `stable4` is 4.0 beside `stable45`. */
function isFirstMinor(
  { pattern }: LineName,
  major: number,
  counting: Counting,
  { numbersOf }: Sisters,
): boolean {
  const minors = numbersOf(pattern)
    .flatMap(({ parts: [first = 0, second], digits: [text = ''], hasWildcard }) => {
      if (hasWildcard) return [];
      if (second !== undefined) return [{ major: first, minor: second }];
      return (first > counting.highestMajor && runTogether(text, counting)) || [];
    })
    .filter((line) => line.major === major);
  return minors.length > 0 && minors.every(({ minor }) => minor !== 0);
}
