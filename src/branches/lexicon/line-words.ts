// The words that may stand beside the number of a line in the name of a branch. Any other word makes the branch a topic.

/** What a word says of the number beside it. */
export type LineWord =
  /** Nothing: `release`, `v`, `branch`, `ee`. */
  | 'decoration'
  /** The line is kept: `stable`, `lts`. */
  | 'keep'
  /** The line is developed, or the next release is: `dev`, `next`. */
  | 'develop'
  /** The trunk of a line, or a copy of the trunk for one: `main`. */
  | 'trunk'
  /** Changes of the line are gathered: `hotfix`, `staging`. A major alone behind it counts something else. */
  | 'mend'
  /** The line is tried out: `beta`. A number behind it counts the tries. */
  | 'trial'
  /** A release is built once more: `post1`. It says so only with a number. */
  | 'rebuild';

const words: Readonly<Record<LineWord, string>> = {
  decoration: `v ver version versions rel release releases releng rls rb branch branches series line
    major minor final ga ee ce`,
  keep: `stable oldstable stabilization servicing maint maintain maintained maintenance lts longterm ltr esr sec security support supported
    unmaintained eol legacy`,
  develop: 'dev devel develop development next vnext unstable',
  trunk: 'main master trunk mainline',
  mend: 'staging contrib hotfix hotfixes bugfix bugfixes fixes patch patches',
  trial: `alpha beta rc cr candidate pre preview prerelease proposed canary experimental nightly snapshot edge
    insiders milestone ea`,
  rebuild: 'post p pl sp',
};

/** Letters that name a trial between a number and a count: `1.0b2`, `1.0-M2`. */
export const trialLetters: ReadonlySet<string> = new Set(['a', 'b', 'c', 'm']);

const lineWords: ReadonlyMap<string, LineWord> = new Map(
  Object.entries(words).flatMap(([says, list]) =>
    list.split(/\s+/).map((word) => [word, says as LineWord] as const),
  ),
);

/** Shorter words are the beginnings of too many others: `prep`, `prev`. */
const shortest = 3;

/** What a word in lower case says, also where it is two in one, as `releasebranch` is; undefined where it says nothing. */
export function lineWordOf(word: string): LineWord | undefined {
  const known = lineWords.get(word);
  if (known !== undefined) return known;
  if (lineWords.get(word.slice(0, -1)) === 'decoration' && word.endsWith('v')) return 'decoration';
  for (let at = shortest; at <= word.length - shortest; at++) {
    const [first, second] = [lineWords.get(word.slice(0, at)), lineWords.get(word.slice(at))];
    if (first && second) return first === 'decoration' ? second : first;
  }
  return undefined;
}
