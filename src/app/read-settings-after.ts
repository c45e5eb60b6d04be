// The settings as a pull request would leave them: they do not count yet, and the summary says what they would change.
import type { Files } from '../model/files.ts';
import type { SettingsAfter } from '../model/pull.ts';
import { isUnreached, type Remote } from '../model/remote.ts';
import type { UsedSetting } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import type { SettingsDocument } from '../model/settings-file.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { settle, type Given } from '../settings/read-settings.ts';
import { documentOf, parseDocument, settingsPaths } from './read-config.ts';

type Document = SettingsDocument | Wrong | null;

/** Where the settings stand before and after a pull request: commits, of which the first may be any of several. */
interface Commits {
  readonly before: readonly string[];
  readonly after: string;
}

/** The files of the first of these commits that can be opened; null where none can. */
async function openFirst(remote: Remote, commits: readonly string[]): Promise<Files | null> {
  for (const commit of commits) {
    const files = await remote.openCommit(commit);
    if (!isUnreached(files)) return files;
  }
  return null;
}

function pathOf(document: Document): string | null {
  return document === null || isWrong(document) ? null : document.path;
}

function isAlike(one: Document, other: Document): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The settings by a file, or what is wrong with it; without one, what is given. */
async function settingsBy(document: Document, given: Given): Promise<Settings | Wrong> {
  const named = given.from === 'input' ? given.texts.get('config') : undefined;
  if (document === null && named !== undefined) return { wrong: `the settings file ${named} is not there` };
  const read = document === null || isWrong(document) ? document : await parseDocument(document);
  return read !== null && isWrong(read) ? read : settle(given, read);
}

/** What is wrong with a policy that settings name, where it is not there. */
async function missingPolicy(files: Files, { policy }: Settings): Promise<Wrong | null> {
  if (policy === null) return null;
  const path = files.inside(policy);
  const reading = path === null ? null : await files.read(path, 256 * 1024);
  const isThere = reading !== null && ('text' in reading || reading.why !== 'missing');
  return isThere ? null : { wrong: `it names the policy ${JSON.stringify(policy)}, which is not there` };
}

/**
 * The settings after a pull request, where they are others than before; null where they are not, and where a commit
 * cannot be opened, which the reading of the policy tells.
 */
export async function readSettingsAfter(
  remote: Remote,
  { before, after }: Commits,
  given: Given,
): Promise<SettingsAfter | null> {
  const hadTrouble = remote.trouble() !== null;
  const [old, next] = [await openFirst(remote, before), await openFirst(remote, [after])];
  if (old === null || next === null) return null;
  const [was, is] = [await documentOf(old, given), await documentOf(next, given)];
  const trouble = remote.trouble();
  const path = pathOf(is) ?? pathOf(was) ?? given.texts.get('config') ?? settingsPaths[0];
  if (trouble !== null && !hadTrouble) return { path, unread: trouble.message };
  if (isAlike(was, is)) return null;
  const settings = await settingsBy(is, given);
  const wrong = isWrong(settings) ? settings : await missingPolicy(next, settings);
  if (isWrong(settings) || wrong !== null) return { path, wrong: wrong ?? { wrong: '' } };
  return { path, judging: settings, policy: settings.policy, before: await usedBefore(was, given) };
}

/** What was set before; where that could not be used, what is given. */
async function usedBefore(was: Document, given: Given): Promise<readonly UsedSetting[]> {
  const settings = await settingsBy(was, given);
  return (isWrong(settings) ? settle(given, null) : settings).used;
}
