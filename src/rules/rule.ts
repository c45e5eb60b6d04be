// The shape of a rule: what it says, what it needs to know, and how it finds what it reports.
import type { About, Level, Place } from '../model/finding.ts';
import type { Span } from '../model/text.ts';
import type { MissingLine } from '../model/version.ts';
import type { Facts } from './facts.ts';

/**
 * What a rule cannot do without; each needs all that stands before it. `history` is what was released before the newest
 * release.
 */
export const needs = ['nothing', 'policy', 'rows', 'releases', 'history', 'dates'] as const;
export type Need = (typeof needs)[number];

/** Something of a rule that settings can change. */
export interface RuleOption {
  /** What it counts: `days`, `months`. */
  readonly key: string;
  /** What it does, for people. */
  readonly sentence: string;
  readonly default: number;
  /** The greatest value that makes sense; the smallest is 1. */
  readonly most: number;
}

/** One named check. */
export interface Rule<Key extends string = string> {
  /** The public name: that of its file, its page and its cases. It is for ever. */
  readonly id: string;
  /** The defect as a fact, in one sentence without full stop. */
  readonly title: string;
  readonly level: Level;
  /** It is asked only where the settings give it a level; `level` is what it weighs when they say no more than `on`. */
  readonly isOptional?: boolean;
  /** It is asked only where this setting is set. */
  readonly onlyWith?: 'supportWindow';
  /** The first version that had it. */
  readonly since: string;
  readonly needs: Need;
  /** What it can say, with `{holes}` that a hit fills. */
  readonly messages: Readonly<Record<Key, string>>;
  readonly options?: readonly RuleOption[];
  /** `option` gives the value of one of its options. */
  check(facts: Facts, option: (key: string) => number): readonly (Hit<Key> | Skip)[];
}

/** What fills a hole: a text, or several to be named one after the other, which may hold what strangers wrote; or words of ours. */
export type Value = string | readonly string[] | Whole;

/** Words that the program made itself, such as an address: they are never cut short. */
export interface Whole {
  readonly whole: string;
}

/** Something that a rule found. The engine adds what must not differ between rules: id, level, text and address. */
export interface Hit<Key extends string = string> {
  readonly message: Key;
  readonly values?: Readonly<Record<string, Value>>;
  /** Where it weighs less than the rule does. */
  readonly level?: Level;
  /** Where it stands: in the policy, on the first line of a whole file, anywhere in another file, or nowhere. */
  readonly place: Span | { readonly file: string } | Place | null;
  /** The scope that names the package it is about; absent for the main one. */
  readonly package?: string | null;
  /** What it is about, without line numbers: it must stay the same while the policy is edited elsewhere. */
  readonly subject: string;
  /** The same for people who do not want to hear of it, and for views. */
  readonly about: About;
  readonly related?: readonly { readonly message: Key; readonly place: Span | { readonly file: string } }[];
  /** What can be done, one step each. */
  readonly help?: readonly Key[];
  /** Lines that the policy could be given a row for. */
  readonly missing?: readonly MissingLine[];
}

/** Why a rule could not judge, as far as it could not. */
export interface Skip {
  readonly skipped: string;
  /** It did judge, and what would be a finding is let pass. */
  readonly isPass?: boolean;
}
