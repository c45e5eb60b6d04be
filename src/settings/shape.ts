// What a value of the settings file may be: from it come what is accepted, what is said of the rest, and the JSON Schema.

/** What stands at one place of the settings file. */
export type Shape =
  /** `form` says what a text has to be beyond a text; without it any will do that is not empty. */
  | { readonly kind: 'text'; readonly form?: TextForm }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'switch' }
  /** A whole number from 1 up to and with `most`. */
  | { readonly kind: 'count'; readonly most: number }
  /** A list, or one of its items alone. */
  | { readonly kind: 'list'; readonly of: Shape; readonly isOneEnough: boolean }
  /** Keys that are known; `what` is the word for one of them. */
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Field>>; readonly what?: string }
  /** Keys that the user chooses; `keys` says what they are. */
  | {
      readonly kind: 'map';
      readonly keys: { readonly form: TextForm; readonly sentence: string };
      readonly of: Shape;
    }
  /** One or the other: a short form, and a record that says more. */
  | { readonly kind: 'either'; readonly short: Shape; readonly long: Shape };

/** What a text has to be. */
export type TextForm =
  | 'date'
  | 'path'
  | 'pattern'
  | 'rule'
  | 'support-window'
  /** A name of a branch or a pattern of them, in which parts are named. */
  | 'branch-pattern'
  /** `next`, `none`, or a line in which parts can stand. */
  | 'branch-line'
  | 'name';

/** One key of a record. */
export interface Field {
  readonly shape: Shape;
  /** What it does, for people. */
  readonly sentence: string;
  readonly isNeeded?: boolean;
  /** What holds without it. */
  readonly default?: string | number | boolean;
  /** What people who come from other tools call it. */
  readonly otherNames?: readonly string[];
}
