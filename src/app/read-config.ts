// The settings file of a repository, or the one that the user named.
import type { Files, Unreadable } from '../model/files.ts';
import type { FileSettings, SettingsDocument } from '../model/settings-file.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import type { Given } from '../settings/read-settings.ts';
import type { Sources } from './gather.ts';
import { reasons, type Reason } from './unreadable.ts';

/** Where the settings of a repository stand; of both only one may be there. */
export const settingsPaths = ['.github/supported-versions.yml', '.github/supported-versions.yaml'] as const;

/** Settings are few; what is larger is something else, and would cost time. */
const limit = 64 * 1024;

/** Why a settings file cannot be read, in words, and what to do about it. */
const ofSettings: Readonly<Record<Unreadable, Reason>> = {
  ...reasons,
  missing: ['is not there', 'name a file that is'],
  'too-large': ['is larger than 64 KiB, which no settings are', 'keep the settings in a file of their own'],
};

function unreadable(path: string, why: Unreadable): Wrong {
  return { wrong: `the settings file ${path} ${ofSettings[why].join('; ')}` };
}

/** A settings file inside the repository; null where there is none. */
async function readAt(files: Files, path: string): Promise<SettingsDocument | Wrong | null> {
  const reading = await files.read(path, limit);
  if ('text' in reading) return { path, text: reading.text };
  return reading.why === 'missing' ? null : unreadable(path, reading.why);
}

/** The settings file of a repository, as text; null where it has none. */
async function findSettings(files: Files): Promise<SettingsDocument | Wrong | null> {
  const listed = new Set((await files.list('.github')).map(({ name }) => `.github/${name}`));
  const there = settingsPaths.filter((path) => listed.has(path));
  const [path] = there;
  if (path === undefined) return null;
  return there.length > 1
    ? { wrong: `there are two settings files, ${there.join(' and ')}: keep one of them` }
    : ((await readAt(files, path)) ?? unreadable(path, 'missing'));
}

/** The settings file that a repository holds, as text: the one that an input names, or the usual one; null where it has none. */
export function documentOf(files: Files, { texts, from }: Given): Promise<SettingsDocument | Wrong | null> {
  const named = from === 'input' ? texts.get('config') : undefined;
  if (named === undefined) return findSettings(files);
  const path = files.inside(named);
  if (path === '') return Promise.resolve(unreadable(named, 'folder'));
  return path === null
    ? Promise.resolve({ wrong: `config ${JSON.stringify(named)} lies outside the repository` })
    : readAt(files, path);
}

/** The settings file that a flag names, at a path from the current folder. */
function readFlagged(named: string, { readText }: Pick<Sources, 'readText'>): SettingsDocument | Wrong {
  const read = readText(named, limit);
  return isWrong(read) ? { wrong: `config ${read.wrong}` } : { path: named, text: read.text };
}

/** The settings that a file holds. What reads YAML takes long to load, and most repositories have no such file. */
export async function parseDocument(document: SettingsDocument): Promise<FileSettings | Wrong> {
  const { parseSettings } = await import('../settings/file/parse-settings.ts');
  return parseSettings(document);
}

/** What the settings file sets; null where there is none. */
export async function readConfig(
  files: Files,
  given: Given,
  sources: Pick<Sources, 'readText'>,
): Promise<FileSettings | Wrong | null> {
  const named = given.texts.get('config');
  const document =
    named !== undefined && given.from === 'flag'
      ? readFlagged(named, sources)
      : await documentOf(files, given);
  if (document === null && named !== undefined) return unreadable(named, 'missing');
  return document === null || isWrong(document) ? document : parseDocument(document);
}
