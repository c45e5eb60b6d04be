// The version that the manifests of a project name: package.json, Cargo.toml, pyproject.toml, VERSION.
import type { VersionScheme } from '../model/settings.ts';
import { compareVersions, type Version } from '../versions/schemes/version.ts';
import { splitTag } from './split-tag.ts';

/** A manifest as a text; its path is one of `manifestPaths`. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
}

/** A version, without a `v` before it, and the manifest that names it. */
interface NamedVersion {
  readonly path: string;
  readonly version: string;
  readonly isPrerelease: boolean;
}

/** What manifests say of the newest release. */
export type ManifestReading =
  | ({ readonly kind: 'version' } & NamedVersion)
  /** None of them names a version. */
  | { readonly kind: 'none' }
  /** Nobody can tell what one of them names; `why` goes on from its path. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string }
  /** Two of them name different versions. */
  | { readonly kind: 'disagreement'; readonly versions: readonly [NamedVersion, NamedVersion] };

/** Where a version is written, if anywhere: its text, or null; else why nobody can read it. */
type Written = { readonly text: string | null } | { readonly why: string };

/** The manifests that are known, each with the way to its version. */
const readers: Readonly<Record<string, (text: string) => Written | Promise<Written>>> = {
  'package.json': readPackage,
  'Cargo.toml': (text) => readToml(text, ofCargo),
  'pyproject.toml': (text) => readToml(text, ofPython),
  VERSION: (text) => ({ text: (text.split('\n', 1)[0] ?? '').trim() || null }),
};

/** The manifests that are looked for, all in the root. */
export const manifestPaths: readonly string[] = Object.keys(readers);

/** The one version that these manifests name. Two spellings of a version, such as `1.0.0-rc.1` and `1.0.0rc1`, are one. */
export async function manifestVersion(
  files: readonly Manifest[],
  scheme: VersionScheme = 'auto',
): Promise<ManifestReading> {
  let first: { readonly named: NamedVersion; readonly version: Version } | null = null;
  for (const { path, text } of files) {
    const written = (await readers[path]?.(text)) ?? { text: null };
    if ('why' in written) return { kind: 'unreadable', path, why: written.why };
    if (written.text === null || isPlaceholder(written.text)) continue;
    const plain = written.text.replace(/^v/i, '');
    const split = splitTag(plain, scheme);
    if (split?.prefix !== '') return { kind: 'unreadable', path, why: unknownVersion(written.text, scheme) };
    const { version } = split;
    const named = { path, version: plain, isPrerelease: version.isPrerelease };
    first ??= { named, version };
    if (compareVersions(first.version, version) !== 0) {
      return { kind: 'disagreement', versions: [first.named, named] };
    }
  }
  return first === null ? { kind: 'none' } : { kind: 'version', ...first.named };
}

const longestShown = 60;

function unknownVersion(text: string, scheme: VersionScheme): string {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  const why = scheme === 'auto' ? 'nobody can read as one' : `is none by the scheme ${scheme}`;
  return `names the version ${JSON.stringify(shown)}, which ${why}`;
}

/** What stands where a version is filled in only when it is released. */
const isPlaceholder = (text: string): boolean => /^v?0\.0\.0(?:$|[-+]|\.?dev)/i.test(text);

/** What an object has of its own under a name; strangers name it as they like. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** What stands at a path of names. */
const at = (value: unknown, ...keys: readonly string[]): unknown => keys.reduce(own, value);

/** A value that should be a version. */
function writtenAs(value: unknown): Written {
  if (value === undefined) return { text: null };
  return typeof value === 'string'
    ? { text: value.trim() || null }
    : { why: 'names a version that is no text' };
}

function readPackage(text: string): Written {
  try {
    return writtenAs(own(JSON.parse(text), 'version'));
  } catch {
    return { why: 'is no valid JSON' };
  }
}

async function readToml(text: string, versionIn: (document: unknown) => unknown): Promise<Written> {
  // Few projects have one, and none pays for the parser before that.
  const { parse } = await import('smol-toml');
  try {
    return writtenAs(versionIn(parse(text, { integersAsBigInt: 'asNeeded' })));
  } catch (error) {
    const line = own(error, 'line');
    return { why: typeof line === 'number' ? `is no valid TOML at line ${line}` : 'is no valid TOML' };
  }
}

/** The version of the package, which it may take from its workspace; else that of the workspace. */
function ofCargo(document: unknown): unknown {
  const version = at(document, 'package', 'version');
  const isShared = version === undefined || at(version, 'workspace') === true;
  return isShared ? at(document, 'workspace', 'package', 'version') : version;
}

function ofPython(document: unknown): unknown {
  return at(document, 'project', 'version') ?? at(document, 'tool', 'poetry', 'version');
}
