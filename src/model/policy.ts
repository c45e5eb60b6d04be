// The policy as it was understood: its statement, row by row, with the place of everything that was read.
import type { IgnoreSlip } from './ignore.ts';
import type { Problem } from './problem.ts';
import type { PlainDate, Span } from './text.ts';
import type { Claim, SupportRule } from './version.ts';

/** A policy file as it was found, before anything was understood. */
export interface PolicyDocument {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  /** `owner` where the file is the default that the owner's `.github` repository provides. */
  readonly origin: 'repository' | 'owner';
  readonly text: string;
}

/** What was found where a policy is looked for. Where there is none, a problem may say why it could not be read. */
export interface FoundPolicy {
  readonly policy: PolicyDocument | null;
  /** Paths of policy files that GitHub never shows, because another one comes first. */
  readonly shadowed: readonly string[];
  readonly problems: readonly Problem[];
}

/** How a policy states which versions get fixes. */
export type StatementKind = 'table' | 'list' | 'prose' | 'pointer' | 'none';

/** What a row writes about its versions. */
export type WrittenStatus = 'supported' | 'unsupported' | 'unclear';

/** The end of support that a row writes. */
interface End {
  /** The last day of support; it counts. */
  readonly date: PlainDate;
  readonly span: Span;
  /** The date stands where a mark or a word would: nothing else says whether the row gets fixes. */
  readonly isStatus: boolean;
}

/** Something in a row that nobody could read. */
export interface Unread {
  readonly what: 'versions' | 'status' | 'end';
  readonly text: string;
  readonly span: Span;
}

/** A comment in a row that asks not to hear of what one rule finds in it. */
export interface RowIgnore {
  /** The id of the rule, as written: nobody may know it. Empty where none is named. */
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** The last day on which it holds; null where it has no end. */
  readonly until: PlainDate | null;
  /** What is wrong with its form; null where nothing is. */
  readonly slip: IgnoreSlip | null;
  readonly span: Span;
}

/** One place in the statement that gives some versions a status: a table row, a list item, a sentence. */
export interface PolicyRow {
  readonly layout: 'table' | 'list' | 'prose';
  /** Which table or list of the document the row belongs to, counted from 0; -1 for a sentence. */
  readonly block: number;
  /** Where the versions are written: the version cell, or the words of a sentence. */
  readonly span: Span;
  /** The versions as written, without markup. */
  readonly text: string;
  /** Where the status is written; null where it follows from the sentence or the section. */
  readonly statusSpan: Span | null;
  /** The package, product or component that the row is about, as written; null where it is the whole project. */
  readonly scope: string | null;
  readonly claim: Claim;
  readonly status: WrittenStatus;
  readonly until: End | null;
  /** The limiting words beside the status. */
  readonly note: string | null;
  /** What could not be read, in the order of the row. */
  readonly unread: readonly Unread[];
  /** What comments in it ask not to hear of. */
  readonly ignores: readonly RowIgnore[];
}

/** Text that was meant to be filled in and was not. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  /** `starter-versions` is the starter's own sentence about versions; everything else is `blank`. */
  readonly kind: 'starter-versions' | 'blank';
  /** The placeholder stands in the section of an unchanged starter table. */
  readonly inStarterSection: boolean;
}

/** A promise in prose relative to what is released, and where it is written. */
export interface StatedRule {
  readonly rule: SupportRule;
  readonly span: Span;
  readonly text: string;
}

/** The link at which the versions are stated, for a statement that is a pointer. */
export interface Pointer {
  readonly span: Span;
  readonly target: string;
}

/** The document that makes the promise, as read. */
export interface Policy {
  readonly document: PolicyDocument;
  readonly kind: StatementKind;
  readonly rows: readonly PolicyRow[];
  readonly rule: StatedRule | null;
  readonly pointer: Pointer | null;
  /** Version tables that are GitHub's starter, unchanged: the span of each. */
  readonly starterTables: readonly Span[];
  readonly placeholders: readonly Placeholder[];
  /** HTML tables of versions, which are not read. */
  readonly htmlTables: readonly Span[];
}
