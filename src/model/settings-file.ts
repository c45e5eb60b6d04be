// The settings file as it was read and found right.
import type { Place } from './finding.ts';
import type { Ignore } from './ignore.ts';
import type { UsedSetting } from './report.ts';
import type { BranchMapping, PackageSetting, RuleSetting } from './settings.ts';

/** The text of a settings file. */
export interface SettingsDocument {
  /** Path from the root of the repository, with `/`; as the user wrote it where the file lies elsewhere. */
  readonly path: string;
  readonly text: string;
}

/** A value that is one word or text, as a flag would give it: `true`, `error`, `docs/SECURITY.md`. */
interface GivenText {
  readonly text: string;
  readonly place: Place;
}

/** What a settings file sets. What it does not set is not there, so that flags and inputs come before it and defaults after. */
export interface FileSettings {
  readonly path: string;
  /** The keys that are one word or text, by key. */
  readonly texts: ReadonlyMap<string, GivenText>;
  /** Patterns of tags; empty where none are given. */
  readonly tags: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ignores: readonly Ignore[];
  readonly branches: readonly BranchMapping[];
  readonly packages: readonly PackageSetting[];
  /** Each value for the report in the order of the file, the parts of larger ones by dotted keys: `rules.silent-line`. */
  readonly used: readonly UsedSetting[];
}
