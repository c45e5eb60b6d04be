// A scheme of versions, as data: the words by which one world qualifies the number before them.

/** The words of one world. Worlds do not contradict each other, so that a project may change or mix them. */
export interface Scheme {
  /** Words for what is not final yet, each with the word that it orders as. */
  readonly prereleases: Readonly<Record<string, string>>;
  /** Words that add nothing to the number. */
  readonly finals: readonly string[];
  /** Words for the same number built, packaged or mended once more. */
  readonly rebuilds: readonly string[];
}
