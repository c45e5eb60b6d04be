// What rules may know: everything that was understood, once, and nothing of how it was read.
import type { Coverage } from '../coverage/coverage.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { PlainDate } from '../model/text.ts';

export interface Facts extends Coverage {
  readonly today: PlainDate;
  readonly policy: Policy | null;
  /** There is a policy, and it could not be read. */
  readonly isPolicyUnreadable: boolean;
  /** Policy files that GitHub never shows. */
  readonly shadowed: readonly string[];
  /** How many tags there are; null where nobody could tell. */
  readonly tagCount: number | null;
  /** The package of each row that has a scope, as `package` of the report; null where that is the main one. */
  readonly packageNames: ReadonlyMap<PolicyRow, string | null>;
  /** What is left of each row once versions, status and end are taken out, by the row's line. */
  readonly asides: ReadonlyMap<number, string>;
}
