// Gathers the evidence: the policy, the tags, the day and the name of what is checked.
import { tagsOf } from '../host/git/list-tags.ts';
import type { WorkingTreeReading } from '../host/git/read-working-tree.ts';
import type { Evidence, TagList } from '../model/evidence.ts';
import type { Files } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import type { Connection } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import type { PlainDate } from '../model/text.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { settle, type Given } from '../settings/read-settings.ts';
import { readConfig } from './read-config.ts';
import { readPolicy } from './read-policy.ts';
import { readTagList, releasesHere } from './read-releases.ts';

/** What is asked of the world. */
export interface Sources {
  /** The folder at a path from the current one. */
  readonly openFolder: (dir: string) => Files | Wrong;
  /** What git knows of the folder at a path from the current one. */
  readonly readWorkingTree: (dir: string) => Promise<WorkingTreeReading>;
  /** The list of tags at a path from the current folder, or on standard input for `-`. */
  readonly readList: (path: string) => Promise<{ readonly text: string } | Wrong>;
  /** The text of a file that the user named, at a path from the current folder, of at most so many bytes. */
  readonly readText: (path: string, limit: number) => { readonly text: string } | Wrong;
  /** Whether a file lies in a folder, by whatever path it is named. */
  readonly isWithin: (folder: string, path: string) => boolean;
  /** A way to the forge, with this token, else with one of the environment, else with none. */
  readonly connect: (token: string | null) => Promise<Connection>;
  readonly today: () => PlainDate;
}

/** The tags, and what else is known from where they were found. */
interface Published {
  readonly tags: TagList | null;
  readonly problems: readonly Problem[];
  readonly repository: string | null;
  readonly ref: string | null;
}

/** How a message calls a folder. */
const nameOf = (dir: string): string => (dir === '.' ? 'this folder' : dir);

/** The tags of a working tree. */
async function fromGit(dir: string, sources: Sources): Promise<Published> {
  const reading = await sources.readWorkingTree(dir);
  const { tags, problem } = tagsOf(reading, nameOf(dir));
  const { repository, ref } = reading.kind === 'read' ? reading : { repository: null, ref: null };
  return { tags, problems: problem === null ? [] : [problem], repository, ref };
}

/** The tags of a list. Git is not asked: what it knows may be of another repository than the list. */
async function fromList(path: string, sources: Sources): Promise<Published | Wrong> {
  const tags = await readTagList(path, sources);
  return isWrong(tags) ? tags : { tags, problems: [], repository: null, ref: null };
}

/** What was gathered, and the settings that hold for it. */
export interface Gathered {
  readonly evidence: Evidence;
  readonly settings: Settings;
}

/** The evidence of one folder; `repository` is its name where that is known without asking git. */
export async function gather(
  dir: string,
  given: Given,
  sources: Sources,
  repository: string | null = null,
): Promise<Gathered | Wrong> {
  const files = sources.openFolder(dir);
  if (isWrong(files)) return files;
  const list = given.texts.get('tags');
  // Git works while settings and policy are read.
  const asked = list === undefined ? fromGit(dir, sources) : fromList(list, sources);
  const config = await readConfig(files, given, sources);
  const settings = config !== null && isWrong(config) ? config : settle(given, config);
  const found = isWrong(settings) ? settings : await readPolicy(files, settings.policy);
  const published = await asked;
  if (isWrong(settings)) return settings;
  if (isWrong(found)) return found;
  if (isWrong(published)) return published;
  const releases = await releasesHere(published, settings, files, nameOf(dir));
  if (isWrong(releases)) return releases;
  const fullName = repository ?? published.repository;
  const evidence = {
    subject: { repository: fullName, name: fullName?.split('/').at(-1) ?? files.name, ref: published.ref },
    today: settings.today ?? sources.today(),
    policy: found.policy,
    shadowed: found.shadowed,
    tags: releases.tags,
    problems: [...found.problems, ...releases.problems],
    forge: null,
    pull: null,
    released: null,
    cost: { requests: 0, roundTrips: 0 },
  };
  return { evidence, settings };
}
