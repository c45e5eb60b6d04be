// The report: one value from which every view is made.
import type { Finding, FindingState } from './finding.ts';
import type { IgnoredFinding } from './ignore.ts';
import type { Policy, PolicyDocument, PolicyRow } from './policy.ts';
import type { Problem } from './problem.ts';
import type { Release } from './release.ts';
import type { Target } from './target.ts';
import type { Subject } from './evidence.ts';
import type { PlainDate } from './text.ts';
import type { LineNumber } from './version.ts';

/** What is known of a release: `unlisted` where no row speaks of it, `unclear` where one does and nobody could say. */
export type ReleaseStatus = 'supported' | 'unsupported' | 'unlisted' | 'unclear';

/** `clean` must be earned: a run that could not look is `not-checked`. */
export type Verdict = 'clean' | 'findings' | 'not-checked';

/** A row with the newest release that it decides. */
export interface ReportedRow {
  readonly row: PolicyRow;
  readonly newestRelease: Release | null;
}

/** A release with its status today, and the line of the row or rule sentence that decided it. */
export interface ReportedRelease {
  readonly release: Release;
  readonly package: string | null;
  readonly status: ReleaseStatus;
  readonly line: number | null;
}

/** A release line with what was released of it, and what the policy says of it today. */
export interface ReportedLine {
  /** The scope that names the package, as written; null for the main one. */
  readonly package: string | null;
  readonly line: LineNumber;
  /** The newest stable release. */
  readonly newest: Release;
  /** The day of the first stable release; null where it is not known. */
  readonly since: PlainDate | null;
  readonly status: ReleaseStatus;
  /** The last day of support that the row writes which decided. */
  readonly until: PlainDate | null;
  /** The line of the policy that decided, of a row or of the rule in prose; null where none did. */
  readonly decidedAt: number | null;
}

/** A rule that could not be judged, and why. */
export interface Skipped {
  readonly rule: string;
  readonly reason: string;
  /** What it would report is let pass for this reason. */
  readonly isPass?: boolean;
}

/** A problem; on a pull request it may have been there before. */
export interface ReportedProblem extends Problem {
  readonly state: Exclude<FindingState, 'mended'> | null;
}

/** A setting, and where its value came from. */
export interface UsedSetting {
  /** A part of a larger setting has a dotted key: `rules.silent-line`. */
  readonly key: string;
  readonly value: string | number | boolean | null | readonly string[];
  readonly from: 'default' | 'flag' | 'input' | 'file';
  /** Where it stands in the settings file; null where it came from elsewhere. */
  readonly at: { readonly path: string; readonly line: number } | null;
}

/** What a pull request would make of the settings, and of the verdict by that. */
export interface SettingsChange {
  readonly path: string;
  /** The settings that it changes: before and after, null where there is none. */
  readonly settings: readonly {
    readonly key: string;
    readonly before: UsedSetting['value'];
    readonly after: UsedSetting['value'];
  }[];
  /** The verdict by the settings as they are, about what the pull request leaves. */
  readonly before: Verdict;
  /** The same by the settings as they would be; null where that cannot be foretold. */
  readonly after: Verdict | null;
  /** The findings that it would bring. */
  readonly brought: readonly Finding[];
  /** The findings that it would silence. */
  readonly silenced: readonly Finding[];
  /** What of it cannot be foretold, in sentences without full stop: releases that would be taken from elsewhere. */
  readonly untold: readonly string[];
}

/** What was looked at, so that a reader can see whether it was the right thing. */
export interface Looked {
  readonly rows: number;
  readonly tags: number;
  readonly releases: number;
  /** The tag of the newest stable release of the main family. */
  readonly newest: string | null;
  readonly rules: number;
  /** Requests to the API of a forge. */
  readonly requests: number;
  /** Round trips of git to a forge. */
  readonly roundTrips: number;
}

export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly subject: Subject;
  readonly today: PlainDate;
  readonly verdict: Verdict;
  readonly policy: Policy | null;
  readonly rows: readonly ReportedRow[];
  readonly releases: readonly ReportedRelease[];
  /** The lines of each package that have a stable release, highest first. */
  readonly lines: readonly ReportedLine[];
  /** The text in which the findings stand: on a pull request the policy as it would leave it, as far as that is known. */
  readonly judged: PolicyDocument | null;
  /** The pull request changes the policy. */
  readonly touchesPolicy: boolean;
  /** What a pull request or a release goes to; empty where the run is about neither. */
  readonly targets: readonly Target[];
  readonly findings: readonly Finding[];
  /** Findings that somebody decided not to hear of: they count nowhere, and are told of. */
  readonly ignored: readonly IgnoredFinding[];
  /** Null where no pull request changes the settings. */
  readonly settingsChange: SettingsChange | null;
  readonly problems: readonly ReportedProblem[];
  readonly skipped: readonly Skipped[];
  readonly settings: readonly UsedSetting[];
  readonly looked: Looked;
}
