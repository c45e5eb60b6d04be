// What a run was asked to do.
import type { Level } from './finding.ts';
import type { Ignore } from './ignore.ts';
import type { UsedSetting } from './report.ts';
import type { PlainDate } from './text.ts';
import type { SupportRule } from './version.ts';

/** How a report can be written. */
export type Format = 'text' | 'json' | 'sarif' | 'markdown' | 'github' | 'svg';

/** Where the truth about releases lives. */
export const releaseSources = ['tags', 'github-releases', 'both', 'manifest'] as const;
export type ReleaseSource = (typeof releaseSources)[number];

/** By which rules versions are read; `auto` reads every scheme at once. */
export const versionSchemes = ['auto', 'semver', 'pep440', 'calver', 'loose'] as const;
export type VersionScheme = (typeof versionSchemes)[number];

/** What is a release, and what is none. */
export interface ReleaseSettings {
  readonly source: ReleaseSource;
  /** Patterns of the tags that can name a release, those after `!` of tags that cannot; empty for all tags. */
  readonly tags: readonly string[];
  /** Prereleases count as releases. */
  readonly prereleases: boolean;
  readonly scheme: VersionScheme;
}

/** What a rule weighs, or that it is not asked; `null` for what the rule itself says. The rest are its own options. */
export interface RuleSetting {
  readonly level: Level | 'off' | null;
  readonly options: Readonly<Record<string, number>>;
}

/** Which line the branches of a pattern carry. */
export interface BranchMapping {
  /** A name, or a pattern with named parts: `maint/{major}.{minor}`. */
  readonly pattern: string;
  /** `next`, `none`, or a line in which the named parts stand: `{major}.{minor}.x`. */
  readonly carries: string;
  /** The package whose line it is, by its name in the settings or by its scope; null for the main one. */
  readonly package: string | null;
}

/** One package of a repository that has several. */
export interface PackageSetting {
  readonly name: string;
  /** Patterns of its tags, those after `!` of tags that are not its own; empty where its name tells. */
  readonly tags: readonly string[];
  /** Patterns of its files; empty where its name tells. */
  readonly paths: readonly string[];
  /** What rows call it, its name among them. */
  readonly scopes: readonly string[];
}

/** The settings by which evidence is understood and judged. */
export interface Judging {
  readonly releases: ReleaseSettings;
  /** By the id of the rule; a rule that is not among them is as it says itself. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** What the settings file ignores. */
  readonly ignores: readonly Ignore[];
  /** In the order of the file: the first that fits a name counts. */
  readonly branches: readonly BranchMapping[];
  readonly packages: readonly PackageSetting[];
  /** The window of support that the rows are to follow; null where none is set. */
  readonly supportWindow: SupportRule | null;
  /** The same once more for the report: each setting of this command, and where its value came from. */
  readonly used: readonly UsedSetting[];
}

/** The settings of a run, from flags or inputs, then from the settings file, with a default for each that was not given. */
export interface Settings extends Judging {
  /** The policy to read, inside the folder that is checked; null for the one that GitHub shows. */
  readonly policy: string | null;
  /** The list that the tags are taken from, `-` for standard input; null for git. */
  readonly tags: string | null;
  readonly format: Format;
  /** The file that the report is written to; null for standard output. */
  readonly output: string | null;
  /** The lightest level of a finding that fails the run. */
  readonly failOn: Level | 'never';
  /** Whether a problem fails the job of the action. */
  readonly failOnNotChecked: boolean;
  /** Whether a finding that a pull request did not bring fails the run as well. */
  readonly failOnExisting: boolean;
  /** The label that lets a pull request change a line that gets no fixes. */
  readonly allowLabel: string;
  /** Whether a pull request gets a comment. */
  readonly comment: boolean;
  /** The repository to ask a forge about, `owner/name`; null for the one at hand. */
  readonly repo: string | null;
  /** The settings file that was named; null for the one that is looked for. */
  readonly config: string | null;
  /** What a forge is asked with; null where there is none. It is no part of `used`. */
  readonly token: string | null;
  /** Files that the action writes the report to, each in one format; null where it writes none. */
  readonly files: Readonly<Record<'json' | 'sarif' | 'svg', string | null>>;
  /** The day to judge by; null for the real one. */
  readonly today: PlainDate | null;
}

/** What holds where nothing is set. */
export const defaultJudging: Judging = {
  releases: { source: 'tags', tags: [], prereleases: false, scheme: 'auto' },
  rules: new Map(),
  ignores: [],
  branches: [],
  packages: [],
  supportWindow: null,
  used: [],
};
