// All releases of a repository by the API of its forge: which are published, on which day, and how they are flagged.
import { isUnreached, type ReleaseList, type Unreached } from '../../model/remote.ts';
import { isPlainDate, type PlainDate } from '../../model/text.ts';
import type { Client } from './client.ts';
import { field, textField } from './json.ts';
import { readAll } from './pages.ts';
import { brokenAnswer } from './refusal.ts';

/** GitHub lists ten thousand releases and is silent about more, so that a list of a hundred pages may have been cut. */
const releasePages = 99;

/** Reads the releases, a request for each page. */
export async function readReleases(client: Client, repository: string): Promise<ReleaseList | Unreached> {
  const question = { what: 'the releases', repository, path: ['releases'], needs: 'contents: read' };
  // Drafts may share their tag with each other, and with what is published.
  const found = await readAll(client, question, { nameOf: idOf, cap: releasePages });
  if (isUnreached(found)) return found;
  const entries = [...found.values()].map((entry) => ({ entry, tag: textField(entry, 'tag_name') }));
  if (entries.some(({ tag }) => tag === null)) {
    return brokenAnswer(question, 'an entry of the list has no tag');
  }
  const tagsOf = (test: (entry: unknown) => boolean): Set<string> =>
    new Set(entries.filter(({ entry }) => test(entry)).map(({ tag }) => tag ?? ''));
  const isDraft = (entry: unknown): boolean => field(entry, 'draft') === true;
  const published = new Map(
    entries.filter(({ entry }) => !isDraft(entry)).map(({ entry, tag }) => [tag ?? '', dayOf(entry)]),
  );
  const drafts = tagsOf(isDraft);
  for (const tag of published.keys()) drafts.delete(tag);
  const prereleases = tagsOf((entry) => !isDraft(entry) && field(entry, 'prerelease') === true);
  return { published, flags: { seen: tagsOf(() => true), isWhole: true, drafts, prereleases } };
}

function idOf(entry: unknown): string | null {
  const id = field(entry, 'id');
  return typeof id === 'number' ? String(id) : null;
}

/** The UTC day on which a release was published; forges write the time in a zone of their own. */
function dayOf(entry: unknown): PlainDate | null {
  const written = textField(entry, 'published_at') ?? '';
  const time = /^\d{4}-\d\d-\d\dT/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return isPlainDate(day) ? day : null;
}
