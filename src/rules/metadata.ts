// What views are told of the rules.
import { rulePage, type RuleMetadata } from '../model/rule-metadata.ts';
import type { Rule } from './rule.ts';

/** "A descriptive statement about the scope and duration of support for each release." https://baseline.openssf.org */
const scope = 'OSPS-DO-04.01';
/** "A descriptive statement when releases or versions will no longer receive security updates." */
const end = 'OSPS-DO-05.01';

/**
 * The controls that a finding bears on: those whose statement is missing, cannot be read or is not true. Both ask for
 * documentation: the rules about a pull request look at what is done with it, and bear on none.
 */
const controls: Readonly<Record<string, readonly string[]>> = {
  'newest-release-unlisted': [scope],
  'newest-release-unsupported': [scope],
  'release-line-unlisted': [scope],
  'row-without-release': [scope],
  'rows-contradict': [scope, end],
  'row-unreadable': [scope, end],
  'end-date-passed': [scope, end],
  'end-date-near': [end],
  'end-date-missing': [scope, end],
  'support-rule-broken': [scope],
  'unsupported-line-released': [end],
  'silent-line': [scope],
  'starter-table': [scope, end],
  'starter-text-left': [scope],
  'statement-missing': [scope, end],
  'statement-elsewhere': [scope, end],
  'policy-missing': [scope, end],
  'policy-shadowed': [scope, end],
  'support-window-mismatch': [scope],
};

/** A rule as views are told of it. */
export function toMetadata({ id, title, level }: Rule): RuleMetadata {
  return { id, title, level, url: rulePage(id), controls: controls[id] ?? [] };
}
