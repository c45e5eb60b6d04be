// Names of things that projects run on: a table of their versions speaks of them, not of the project.
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import { platformNames } from './lexicon/platforms.ts';

const findPlatforms = phraseFinder<'platform'>({ platform: { names: platformNames } });

const versionsBehind = /^(?:\.js)?\s*(?:version|vers(?:ão|ões)|sürüm|верси|版本|バージョン|버전|release|$)/iu;
const versionsBefore = /version(?:s|es)?(?: of| de)? *$/iu;

/** The platform whose versions a heading or a table header names (`Supported Minecraft Versions`), as written; null where none. */
export function platformIn(text: string): string | null {
  const found = findPlatforms(wordsOf(text)).find(
    ({ start, end }) => versionsBehind.test(text.slice(end)) || versionsBefore.test(text.slice(0, start)),
  );
  return found ? text.slice(found.start, found.end) : null;
}

/** Whether a text names a platform. */
export function namesPlatform(text: string): boolean {
  return findPlatforms(wordsOf(text)).length > 0;
}
