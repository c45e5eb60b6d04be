// What was read from the settings file and found right, each part with its place.
import type { Place } from '../../model/finding.ts';

/** A value by its shape. A word, a text and a switch are texts, as a flag would give them. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'switch'; readonly isOn: boolean; readonly place: Place }
  | { readonly kind: 'count'; readonly count: number; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly place: Place }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly place: Place };

/** One key with its value. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
}
