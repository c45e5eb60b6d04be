// The newest release by the manifests in the root of a folder or of a commit, for projects that do not tag.
import type { TagList } from '../model/evidence.ts';
import type { Files, Unreadable } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import { manifestPaths, manifestVersion, type Manifest, type ManifestReading } from '../releases/manifest.ts';
import { reasons, type Reason } from './unreadable.ts';

/** Manifests of thousands of lines are there, of a mebibyte none. */
const limit = 1024 * 1024;

/** The list of the one release that is known, or why none is. */
export type ManifestTags =
  { readonly tags: TagList; readonly problem: null } | { readonly tags: null; readonly problem: Problem };

/** Why a manifest cannot be read, in words, and what to do about it. */
const ofManifest: Readonly<Record<Unreadable, Reason>> = {
  ...reasons,
  missing: ['is not there', 'run it again'],
  'too-large': ['is larger than 1 MiB, which no manifest is', 'keep what is not of the manifest elsewhere'],
};

/** What can be done whatever is wrong with manifests. */
export const useTags =
  'or take the tags for releases: --releases tags, or releases: tags in the settings file';

function unknown(message: string, next: string): ManifestTags {
  return { tags: null, problem: { code: 'releases-unreadable', message, next: [next, useTags] } };
}

/**
 * The release that the manifests name; `files` is null before the first commit. A manifest that cannot be read is never
 * passed over, since it may name another release.
 */
export async function readManifest(
  files: Files | null,
  { prereleases, scheme }: Pick<ReleaseSettings, 'prereleases' | 'scheme'>,
): Promise<ManifestTags> {
  if (files === null) return unknown(noManifest, nameIt);
  // Who is not in the list costs nothing.
  const entries = await files.list('');
  const listed = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
  const manifests: Manifest[] = [];
  for (const path of manifestPaths.filter((one) => listed.has(one))) {
    const reading = await files.read(path, limit);
    if ('why' in reading) {
      const [why, next] = ofManifest[reading.why];
      return unknown(`the manifest ${path} ${why}`, next);
    }
    manifests.push({ path, text: reading.text });
  }
  if (manifests.length === 0) return unknown(noManifest, nameIt);
  const found = await manifestVersion(manifests, scheme);
  return toTags(found, manifests, prereleases);
}

const noManifest = `there is no manifest in the root: none of ${manifestPaths.join(', ')}`;
const nameIt = 'write the version of the newest release to one of them';

function toTags(found: ManifestReading, asked: readonly Manifest[], prereleases: boolean): ManifestTags {
  switch (found.kind) {
    case 'none':
      return unknown(
        `no version of a release stands in ${asked.map(({ path }) => path).join(', ')}`,
        `write the version of the newest release there; 0.0.0 names none`,
      );
    case 'unreadable':
      return unknown(`the manifest ${found.path} ${found.why}`, 'put it right');
    case 'disagreement': {
      const [one, other] = found.versions.map(({ path, version }) => `${path} names ${version}`);
      return unknown(`${one ?? ''}, and ${other ?? ''}`, 'let both name the newest release');
    }
    case 'version':
      // A number that is in the making hides the release before it.
      return found.isPrerelease && !prereleases
        ? unknown(
            `${found.path} names ${found.version}, which is no final release, and nothing tells the last one`,
            'where prereleases are releases, say so: prereleases: true',
          )
        : { tags: { tags: [{ name: found.version, date: null }], from: 'manifest' }, problem: null };
  }
}
