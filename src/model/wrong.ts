// A call or a setting that is wrong, as a value.

/** What is wrong with a call or a setting, in a sentence for the person who made it that says what to do. */
export interface Wrong {
  readonly wrong: string;
}

/** Whether a reading ended in a wrong call. */
export function isWrong(read: object): read is Wrong {
  return 'wrong' in read;
}
