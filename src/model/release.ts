// Published versions, as the tags of a repository name them.
import type { PlainDate } from './text.ts';
import type { ReleaseNumber } from './version.ts';

/** A tag as it was listed. `date` is the UTC day of its creation, null where the list has none. */
export interface Tag {
  readonly name: string;
  readonly date: PlainDate | null;
}

/** A published version. */
export interface Release {
  readonly tag: string;
  /** The tag without the prefix of its family. */
  readonly version: string;
  /** The number that rows are compared with: a prerelease counts as its final number, a fourth part is left out. */
  readonly number: ReleaseNumber;
  readonly isPrerelease: boolean;
  readonly date: PlainDate | null;
}

/** The releases of one package: tags that share a prefix. */
export interface ReleaseFamily {
  /** The prefix as written in the tags, with its separator (`db-postgres/`, `name@`); empty for the main family where it only decorates. */
  readonly prefix: string;
  /** The prefix without separator and `v`, by which a row's scope can name the package; empty for a decorated main family. */
  readonly name: string;
  readonly isMain: boolean;
  /** What rows call it by the settings; empty where no settings name it. */
  readonly scopes: readonly string[];
  /** Newest version first, by version and never by date. */
  readonly releases: readonly Release[];
}
