// Python's versions by the letter: https://packaging.python.org/en/latest/specifications/version-specifiers/.
import { releaseNumber } from './read-number.ts';
import type { Version } from './version.ts';

// Nobody publishes a longer one, and other schemes allow none.
const longest = 256;

/** What stands behind the number, in the order in which it may stand there. */
const number = /^\d+(?:\.\d+)*/;
const stage = /^[._-]?(alpha|beta|preview|pre|rc|[abc])[._-]?(\d*)/;
const post = /^(?:-(\d+)|[._-]?(?:post|rev|r)[._-]?(\d*))/;
const dev = /^[._-]?dev[._-]?(\d*)/;
const local = /^\+[a-z\d]+(?:[._-][a-z\d]+)*$/;

/** The stages by the letter that each is spelled with. */
const stages: Readonly<Record<string, string>> = {
  alpha: 'a',
  a: 'a',
  beta: 'b',
  b: 'b',
  preview: 'rc',
  pre: 'rc',
  c: 'rc',
  rc: 'rc',
};

/**
 * Reads a version without prefix; null where the text is no version of Python's, and where it has an epoch, which no row
 * can speak of. Versions order as Python's do, with one exception: a development release of a post release
 * (`1.0.post1.dev2`) is a prerelease, and stands below its final number.
 */
export function parsePep440(text: string): Version | null {
  if (text.length > longest) return null;
  const read = takeParts(text.toLowerCase());
  const parts = read?.number.split('.').map(Number) ?? [];
  if (read === null || !parts.every(Number.isSafeInteger)) return null;
  const isPrerelease = read.stage !== null || read.dev !== null;
  return { number: releaseNumber(parts), parts, isPrerelease, suffix: suffixOf(read) };
}

/** A version by its parts; a count that is not written is zero. */
interface Written {
  readonly number: string;
  readonly stage: readonly [letter: string, count: number] | null;
  readonly post: number | null;
  readonly dev: number | null;
}

function takeParts(text: string): Written | null {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    rest = rest.slice(found?.[0].length ?? 0);
    return found;
  };
  const [written] = take(number) ?? [];
  if (written === undefined) return null;
  const [inStage, inPost, inDev] = [take(stage), take(post), take(dev)];
  if (rest !== '' && !local.test(rest)) return null;
  return {
    number: written,
    stage: inStage && [stages[inStage[1] ?? ''] ?? '', Number(inStage[2])],
    post: inPost && Number(inPost[1] ?? inPost[2]),
    dev: inDev && Number(inDev[1]),
  };
}

/** Numbers order below words, so a development release comes before the stages, and in a stage before what it leads to. */
function suffixOf({ stage: inStage, post: after, dev: before }: Written): readonly (string | number)[] {
  if (inStage !== null)
    return [...inStage, ...(after === null ? [] : [2, after]), ...(before === null ? [1] : [0, before])];
  if (before === null) return after === null ? [] : [after];
  return after === null ? [before] : ['then', after, before];
}
