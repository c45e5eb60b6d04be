// The public JSON, version 1: what other programs rely on. The report behind it stays free to change.
import type { FindingState, Level } from '../model/finding.ts';
import type { StatementKind, WrittenStatus } from '../model/policy.ts';
import type { ToldBy } from '../model/branch.ts';
import type {
  Looked,
  ReleaseStatus,
  ReportedProblem,
  SettingsChange,
  Skipped,
  UsedSetting,
  Verdict,
} from '../model/report.ts';
import type { Span } from '../model/text.ts';

/** A place in a file; all null for what has no place in one. */
export type JsonPlace =
  | (Span & { readonly path: string })
  | {
      readonly path: null;
      readonly line: null;
      readonly column: null;
      readonly endLine: null;
      readonly endColumn: null;
    };

export interface JsonRow extends Span {
  readonly text: string;
  readonly scope: string | null;
  /** Comparators, a word, or null where nobody could read the versions. */
  readonly range: string | null;
  readonly status: WrittenStatus;
  readonly until: string | null;
  readonly note: string | null;
  /** The tag of the newest release that this row decides. */
  readonly newestRelease: string | null;
}

export interface JsonPolicy {
  readonly path: string;
  readonly origin: 'repository' | 'owner';
  readonly kind: StatementKind;
  readonly rule: string | null;
  readonly ruleLine: number | null;
  /** A version table is GitHub's starter, unchanged. */
  readonly template: boolean;
  readonly rows: readonly JsonRow[];
  readonly placeholders: readonly (Span & { readonly text: string })[];
}

export interface JsonRelease {
  readonly tag: string;
  readonly version: string;
  readonly package: string | null;
  readonly date: string | null;
  readonly prerelease: boolean;
  readonly status: ReleaseStatus;
  readonly line: number | null;
}

export type JsonFinding = JsonPlace & {
  readonly rule: string;
  readonly level: Level;
  /** Null where there is no pull request. */
  readonly state: FindingState | null;
  readonly package: string | null;
  readonly message: string;
  readonly fingerprint: string;
  readonly url: string;
  /** What can be done, one step each. */
  readonly help: readonly string[];
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  readonly suggestion: { readonly afterLine: number; readonly text: string } | null;
  readonly fix: null;
};

/** A finding that somebody decided not to hear of. */
export type JsonIgnored = JsonFinding & {
  readonly reason: string;
  /** The last day on which that holds; null where it has no end. */
  readonly ignoredUntil: string | null;
  /** Where it was decided. */
  readonly ignoredBy: { readonly path: string | null; readonly line: number | null };
};

/** What a pull request would make of the settings. */
export interface JsonSettingsChange extends Omit<SettingsChange, 'brought' | 'silenced'> {
  readonly brought: readonly JsonFinding[];
  readonly silenced: readonly JsonFinding[];
}

export interface JsonTarget {
  /** The branch, or the tag of a release. */
  readonly base: string;
  readonly package: string | null;
  /** Comparators, `next`, or null where the branch carries no line. */
  readonly range: string | null;
  /** What told the line. */
  readonly by: ToldBy | null;
  readonly status: ReleaseStatus | null;
  /** The line of the policy that decided. */
  readonly row: number | null;
}

/** What `show` prints: the statement as it was understood. */
export interface JsonStatement {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly subject: {
    readonly repository: string | null;
    readonly ref: string | null;
    readonly today: string;
  };
  readonly policy: JsonPolicy | null;
  readonly releases: readonly JsonRelease[];
  readonly problems: readonly ReportedProblem[];
  readonly looked: Looked;
}

/** What `check` prints. */
export interface JsonReport extends JsonStatement {
  readonly verdict: Verdict;
  /** What a pull request or a release goes to. */
  readonly targets: readonly JsonTarget[];
  readonly findings: readonly JsonFinding[];
  readonly ignored: readonly JsonIgnored[];
  readonly skipped: readonly Skipped[];
  readonly settings: readonly UsedSetting[];
  /** Null where no pull request changes the settings. */
  readonly settingsChange: JsonSettingsChange | null;
}
