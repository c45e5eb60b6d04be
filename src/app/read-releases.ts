// Which tags are releases, by the source that the settings name: tags, the releases of a forge, both, or a manifest.
import type { TagList } from '../model/evidence.ts';
import type { Files } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import {
  isUnreached,
  type Refs,
  type ReleaseFlags,
  type ReleaseList,
  type Unreached,
} from '../model/remote.ts';
import type { ReleaseSource, Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { parseTagList } from '../releases/tag-list.ts';
import type { Connected } from './connected.ts';
import type { Sources } from './gather.ts';
import { problemOf } from './problem-of.ts';
import { readManifest, useTags } from './read-manifest.ts';

/** The tags that can name a release, and why there may be none. */
export interface Listed {
  readonly tags: TagList | null;
  readonly problems: readonly Problem[];
}

/** The same with what a forge says of them; null where it was not asked, or did not answer. */
export interface Flagged extends Listed {
  readonly flags: ReleaseFlags | null;
}

const nothing: Flagged = { tags: null, flags: null, problems: [] };

/** The tags of a list that the user gave. */
export async function readTagList(
  path: string,
  { readList }: Pick<Sources, 'readList'>,
): Promise<TagList | Wrong> {
  const list = await readList(path);
  if (isWrong(list)) return list;
  const reading = parseTagList(list.text);
  if (reading.kind === 'unreadable')
    return { wrong: `tags from ${JSON.stringify(path)}: ${reading.message}` };
  return { tags: reading.tags, from: 'list' };
}

/** Why a list of tags is a wrong call: what a manifest names needs no list, and one of the two would be passed over. */
function idleList({ tags, used }: Pick<Settings, 'tags' | 'used'>): Wrong | null {
  if (tags === null) return null;
  const path = used.find(({ key }) => key === 'releases')?.at?.path;
  const where = path === undefined ? '' : ` in ${path}`;
  return { wrong: `releases is manifest${where}, so a list of tags says nothing: leave one of them out` };
}

/** The releases of a folder, of which git or a list told these tags; `name` is how messages call the folder. */
export async function releasesHere(
  listed: Listed,
  settings: Settings,
  files: Files,
  name: string,
): Promise<Listed | Wrong> {
  const { releases } = settings;
  if (releases.source === 'tags') return listed;
  if (releases.source !== 'manifest') return { tags: null, problems: [notAsked(releases.source, name)] };
  const wrong = idleList(settings);
  if (wrong !== null) return wrong;
  const { tags, problem } = await readManifest(files, releases);
  return { tags, problems: problem === null ? [] : [problem] };
}

function notAsked(source: ReleaseSource, name: string): Problem {
  return {
    code: 'releases-unreadable',
    message: `releases is ${source}, and ${name} does not tell what was published on its server`,
    next: ['name the repository, so that its server is asked: check --repo OWNER/NAME', useTags],
  };
}

/** The releases of a repository on its forge, by its names and its default branch. */
export async function releasesThere(
  connected: Connected,
  refs: Refs | Unreached,
  settings: Settings,
  sources: Sources,
): Promise<Flagged | Wrong> {
  const { source } = settings.releases;
  if (source === 'manifest') return idleList(settings) ?? fromManifest(connected, refs, settings);
  const { occasion, forge } = connected;
  const released = occasion.kind === 'release' ? occasion.tag : null;
  const tags = await readTags(refs, released, settings, sources);
  if (tags !== null && isWrong(tags)) return tags;
  // A forge that does not answer git is not asked again.
  if (isUnreached(refs) || tags === null) return source === 'tags' ? { ...nothing, tags } : nothing;
  if (source === 'tags') {
    // Who gives a list says by it what is a release.
    if (tags.from === 'list') return { ...nothing, tags };
    const flags = await forge.readReleaseFlags();
    return isUnreached(flags) ? { ...unflagged(flags), tags } : { ...nothing, tags, flags };
  }
  const releases = await forge.readReleases();
  return isUnreached(releases) ? unflagged(releases) : beside(tags, releases, source, released);
}

function unflagged(unreached: Unreached): Flagged {
  return { ...nothing, problems: [problemOf('releases-unreadable', unreached)] };
}

/** The tags of the forge, or of the list that was given. */
async function readTags(
  refs: Refs | Unreached,
  released: string | null,
  settings: Settings,
  sources: Sources,
): Promise<TagList | null | Wrong> {
  if (settings.tags !== null) return readTagList(settings.tags, sources);
  if (isUnreached(refs)) return null;
  // The list may be a moment older than the release that the run is about.
  const names = released === null ? refs.tags : [...new Set([...refs.tags, released])];
  return { tags: names.map((name) => ({ name, date: null })), from: 'forge' };
}

/** The tags that count beside what is published. An event is younger than any list: what it tells of is published. */
function beside(
  { tags, from }: TagList,
  { published, flags }: ReleaseList,
  source: 'github-releases' | 'both',
  released: string | null,
): Flagged {
  const drafts = new Set([...flags.drafts].filter((tag) => tag !== released));
  const told = { flags: { ...flags, drafts }, problems: [] };
  if (source === 'github-releases') {
    const counting = tags.filter(({ name }) => published.has(name) || name === released);
    const dated = counting.map(({ name }) => ({ name, date: published.get(name) ?? null }));
    return { ...told, tags: { tags: dated, from } };
  }
  const names = new Set(tags.map(({ name }) => name));
  // The days of some alone would pass for those of all.
  const isDated = tags.every(({ date }) => date !== null);
  const others = [...published].filter(([name]) => !names.has(name));
  const more = others.map(([name, date]) => ({ name, date: isDated ? date : null }));
  return { ...told, tags: { tags: [...tags, ...more], from } };
}

/** What the manifests of the default branch name; that its files do not come at all is told beside the policy. */
async function fromManifest(
  { remote }: Connected,
  refs: Refs | Unreached,
  { releases }: Settings,
): Promise<Flagged> {
  if (isUnreached(refs)) return nothing;
  const { defaultBranch } = refs;
  const files = defaultBranch === null ? null : await remote.openCommit(defaultBranch.commit);
  if (files !== null && isUnreached(files)) return nothing;
  const { tags, problem } = await readManifest(files, releases);
  const trouble = remote.trouble();
  if (trouble !== null) return unflagged(trouble);
  return { ...nothing, tags, problems: problem === null ? [] : [problem] };
}
