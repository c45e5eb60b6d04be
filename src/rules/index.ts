// The list of rules, in the order of their pages.
import type { RuleMetadata } from '../model/rule-metadata.ts';
import { endDateMissing } from './end-date-missing.ts';
import { endDateNear } from './end-date-near.ts';
import { endDatePassed } from './end-date-passed.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { lineEndingSoon } from './line-ending-soon.ts';
import { lineUnknown } from './line-unknown.ts';
import { toMetadata } from './metadata.ts';
import { newestReleaseUnlisted } from './newest-release-unlisted.ts';
import { newestReleaseUnsupported } from './newest-release-unsupported.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { policyMissing } from './policy-missing.ts';
import { policyShadowed } from './policy-shadowed.ts';
import { releaseLineUnlisted } from './release-line-unlisted.ts';
import { rowRepeated } from './row-repeated.ts';
import { rowUnreadable } from './row-unreadable.ts';
import { rowWithoutRelease } from './row-without-release.ts';
import { rowsContradict } from './rows-contradict.ts';
import type { Rule } from './rule.ts';
import { silentLine } from './silent-line.ts';
import { starterTable } from './starter-table.ts';
import { starterTextLeft } from './starter-text-left.ts';
import { statementElsewhere } from './statement-elsewhere.ts';
import { statementMissing } from './statement-missing.ts';
import { supportRuleBroken } from './support-rule-broken.ts';
import { supportWindowMismatch } from './support-window-mismatch.ts';
import { unsupportedLineChanged } from './unsupported-line-changed.ts';
import { unsupportedLineReleased } from './unsupported-line-released.ts';

/** What is asked of a policy and its releases. */
export const policyRules: readonly Rule[] = [
  newestReleaseUnlisted,
  newestReleaseUnsupported,
  releaseLineUnlisted,
  rowWithoutRelease,
  rowsContradict,
  rowRepeated,
  rowUnreadable,
  endDatePassed,
  endDateNear,
  endDateMissing,
  supportRuleBroken,
  unsupportedLineReleased,
  silentLine,
  starterTable,
  placeholderLeft,
  starterTextLeft,
  statementMissing,
  statementElsewhere,
  policyMissing,
  policyShadowed,
  supportWindowMismatch,
  ignoreUnused,
];

/** What is asked of a pull request or a release, by the policy of the default branch. */
export const changeRules: readonly Rule[] = [unsupportedLineChanged, lineEndingSoon, lineUnknown];

export const rules: readonly Rule[] = [...policyRules, ...changeRules];

/** What views are told of the rules. */
export const ruleMetadata: readonly RuleMetadata[] = rules.map(toMetadata);
