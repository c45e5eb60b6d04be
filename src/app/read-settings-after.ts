// The settings as a pull request would leave them: they do not count yet, and the summary says what they would change.
import type { SettingsAfter } from '../model/pull.ts';
import { isUnreached, type Remote } from '../model/remote.ts';
import type { SettingsDocument } from '../model/settings-file.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { settle, type Given } from '../settings/read-settings.ts';
import { documentOf, parseDocument, settingsPaths } from './read-config.ts';

type Document = SettingsDocument | Wrong | null;

/** The settings file of a commit; undefined where the commit cannot be opened. */
async function documentAt(remote: Remote, commit: string, given: Given): Promise<Document | undefined> {
  const files = await remote.openCommit(commit);
  return isUnreached(files) ? undefined : documentOf(files, given);
}

function isAlike(one: Document, other: Document): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What the settings file of a commit would set. */
async function settingsOf(document: Document, given: Given): Promise<SettingsAfter> {
  const path =
    document === null || isWrong(document) ? (given.texts.get('config') ?? settingsPaths[0]) : document.path;
  const read = document === null || isWrong(document) ? document : await parseDocument(document);
  return read !== null && isWrong(read) ? { path, wrong: read } : { path, judging: settle(given, read) };
}

/**
 * The settings of the commit `after`, where they are others than those of the commit `before`; null where they are not,
 * and where a commit cannot be opened, which the reading of the policy tells.
 */
export async function readSettingsAfter(
  remote: Remote,
  { before, after }: { readonly before: string; readonly after: string },
  given: Given,
): Promise<SettingsAfter | null> {
  const [was, is] = [await documentAt(remote, before, given), await documentAt(remote, after, given)];
  if (was === undefined || is === undefined || remote.trouble() !== null || isAlike(was, is)) return null;
  return settingsOf(is, given);
}
