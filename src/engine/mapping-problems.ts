// Mappings of branches that name a package which nobody knows: of such branches the guard could say nothing.
import type { Coverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { BranchMapping, Judging } from '../model/settings.ts';
import { bareName, familyFinder } from '../releases/family-finder.ts';
import { nearestOf } from '../patterns/nearest.ts';
import { renderMessage, shorten } from '../rules/render-message.ts';
import { settingsPlace } from './settings-place.ts';

/** More are not told at once. */
const most = 5;

/** Among so many names the nearest is looked for. */
const mostNames = 200;

/**
 * A problem for each mapping that gives a line to a package which is no single package of the settings, the tags or the policy, as far
 * as the tags are known. What a named part makes of a name (`{package}`) cannot be known here.
 */
export function mappingProblems(
  { tags, subject }: Pick<Evidence, 'tags' | 'subject'>,
  families: readonly ReleaseFamily[],
  { strangers }: Pick<Coverage, 'strangers'>,
  judging: Pick<Judging, 'branches' | 'used'>,
): Problem[] {
  // A manifest tells nothing of other packages, and before the first release there may be some that nobody tagged.
  const isTold = tags !== null && tags.from !== 'manifest';
  if (!isTold || families.every(({ releases }) => releases.length === 0)) return [];
  const find = familyFinder(families, subject.name);
  const scopes = strangers.flatMap(({ scope }) => scope ?? []);
  const bareScopes = new Set(scopes.map(bareName));
  const names = [...new Set([...namesOf(families), ...scopes])];
  return judging.branches
    .filter(tellsPackage)
    .filter(({ package: name }) => find(name) === null && !bareScopes.has(bareName(name)))
    .slice(0, most)
    .map((mapping) => toProblem(mapping, { names, own: subject.name }, placeOf(mapping, judging)));
}

type Telling = BranchMapping & { readonly package: string };

/** What a mapping to no line says of a package makes no difference. */
function tellsPackage(mapping: BranchMapping): mapping is Telling {
  const { carries, package: name } = mapping;
  return name !== null && !/\{\w+\}/.test(name) && carries !== 'next' && carries !== 'none';
}

/** What families are called, by the settings first. */
function namesOf(families: readonly ReleaseFamily[]): string[] {
  const bySettings = families.flatMap(({ scopes }) => scopes.slice(0, 1));
  return [...bySettings, ...families.map(({ name }) => name).filter((name) => name !== '')];
}

/** What packages are called, and the repository, which is hardly what a slip in the name of a package meant. */
interface Known {
  readonly names: readonly string[];
  readonly own: string;
}

/** Where a mapping stands. */
function placeOf({ pattern }: Telling, judging: Pick<Judging, 'used'>): string {
  return settingsPlace(judging, `branches.${pattern}`) ?? 'the settings';
}

function toProblem({ pattern, package: written }: Telling, { names, own }: Known, where: string): Problem {
  const near = proposedFor(shorten(written), names.slice(0, mostNames));
  const way = near === null ? 'known are {names}' : 'did you mean {near}?';
  return {
    code: 'settings-unreadable',
    message: renderMessage(
      `branches."{pattern}" names the package "{written}", which is no single package of the settings, the tags or the policy; ${way}`,
      { pattern, written, names: [...new Set([...names, own])], near: near ?? '' },
    ),
    next: [`correct it in ${where}, or name the package there under packages, with its tags`],
  };
}

/** The one known name that says the same, else that ends in what is written (`@acme/cli` for `cli`), else the nearest. */
function proposedFor(written: string, names: readonly string[]): string | null {
  const ending = `/${written.toLowerCase()}`;
  const same = names.filter((name) => bareName(name) === bareName(written));
  const ended = names.filter((name) => name.toLowerCase().endsWith(ending));
  const plain = same.length > 0 ? same : ended;
  if (plain.length > 0) return plain.length === 1 ? (plain[0] ?? null) : null;
  return nearestOf(written, names);
}
