// Settings that take releases away without anybody saying so: a slip in a pattern must not pass for a clean policy.
import type { Evidence } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseFamily, Tag } from '../model/release.ts';
import { defaultJudging, type Judging, type PackageSetting } from '../model/settings.ts';
import { selectorOf } from '../patterns/pattern.ts';
import { shorten } from '../rules/render-message.ts';
import { familiesOf } from './families-of.ts';
import { settingsPlace } from './settings-place.ts';

/** What the families are made from. */
type Sources = Pick<Evidence, 'tags' | 'subject' | 'forge'>;

/** More packages than these are not told of at once. */
const most = 10;

/**
 * What the settings take away of the releases: all of them, or all of a package whose `tags` they tell. Without these
 * settings there would be some, so nobody knows whether there are none or a pattern is wrong. A package whose patterns fit
 * nothing, and whose name means nothing that was released, is not released yet. `families` are those of these settings.
 */
export function releaseProblems(
  sources: Sources,
  judging: Judging,
  families: readonly ReleaseFamily[],
): Problem[] {
  const { tags } = sources;
  if (tags === null || tags.from === 'manifest' || tags.tags.length === 0) return [];
  const ofPackages = lostPackages(sources, judging, families);
  const lost = ofPackages.length > 0 ? ofPackages : nothingLeft(tags.tags.length, sources, judging, families);
  return [...lost, ...epochs(tags.tags, judging)];
}

/** By PEP 440 `1!2.0` is newer than every version without an epoch, or with a lower one, and no number tells. */
function epochs(tags: readonly Tag[], judging: Judging): Problem[] {
  if (judging.releases.scheme !== 'pep440') return [];
  const isNamed = selectorOf(judging.releases.tags);
  const found = tags.find(({ name }) => /(?:^|[^\w!]|v)\d{1,9}!\d/i.test(name) && isNamed(name));
  if (found === undefined) return [];
  const message = `the tag ${shorten(found.name)} has an epoch before its version, and epochs are not read`;
  const next = 'leave such tags out: write "!*!*" into tags of the settings file';
  return [{ code: 'releases-unreadable', message, next: [next] }];
}

/** A setting that can take releases away: its keys, how it is written, and what would be judged by without it. */
interface Taking {
  readonly keys: readonly string[];
  readonly written: string;
  readonly without: Judging;
}

/** Each setting alone, then those of the whole file together. */
function takings(judging: Judging): Taking[] {
  const { releases, packages } = judging;
  const { releases: standard } = defaultJudging;
  const tags: Taking = {
    keys: ['tags'],
    written: `tags: ${shorten(releases.tags.join(', '))}`,
    without: { ...judging, releases: { ...releases, tags: standard.tags } },
  };
  const scheme: Taking = {
    keys: ['version-scheme'],
    written: `version-scheme: ${releases.scheme}`,
    without: { ...judging, releases: { ...releases, scheme: standard.scheme } },
  };
  const both: Taking = {
    keys: [...tags.keys, ...scheme.keys],
    written: `${tags.written} with ${scheme.written}`,
    without: { ...judging, releases: { ...releases, tags: standard.tags, scheme: standard.scheme } },
  };
  const [isTags, isScheme] = [releases.tags.length > 0, releases.scheme !== standard.scheme];
  return [
    ...(isTags ? [tags] : []),
    ...(isScheme ? [scheme] : []),
    ...(isTags && isScheme ? [both] : []),
    ...(packages.length > 0
      ? [{ keys: ['packages'], written: 'the setting packages', without: { ...both.without, packages: [] } }]
      : []),
  ];
}

/** The newest stable release of a family: what is still tried out is not missed by anybody. */
const newestOf = ({ releases }: ReleaseFamily): string | null =>
  releases.find(({ isPrerelease }) => !isPrerelease)?.tag ?? null;

/** The newest stable release of any family; null where there is none. */
const newestOfAll = (families: readonly ReleaseFamily[]): string | null =>
  families.map(newestOf).find((tag) => tag !== null) ?? null;

/** The newest stable release of each package of the settings, which is the first scope of its family. */
function newestByPackage(families: readonly ReleaseFamily[]): ReadonlyMap<string, string> {
  return new Map(
    families.flatMap((family) => {
      const [[name], newest] = [family.scopes, newestOf(family)];
      return name === undefined || newest === null ? [] : [[name, newest] as const];
    }),
  );
}

function nothingLeft(
  count: number,
  sources: Sources,
  judging: Judging,
  families: readonly ReleaseFamily[],
): Problem[] {
  if (families.some(({ releases }) => releases.length > 0)) return [];
  for (const { keys, written, without } of takings(judging)) {
    const newest = newestOfAll(familiesOf(sources, without));
    if (newest === null) continue;
    const said = count === 1 ? '1 tag' : `${count} tags`;
    return [
      unreadable(`${said}, and ${written} leaves none that names a release`, judging, keys, [
        `${newest} names a release without it`,
      ]),
    ];
  }
  return [];
}

function lostPackages(sources: Sources, judging: Judging, families: readonly ReleaseFamily[]): Problem[] {
  const released = new Set(
    families.flatMap(({ scopes, releases }) => (releases.length > 0 ? scopes.slice(0, 1) : [])),
  );
  const lost = judging.packages.filter(({ name, tags }) => tags.length > 0 && !released.has(name));
  if (lost.length === 0) return [];
  const untold = new Set(lost);
  const packages = judging.packages.map((one) => (untold.has(one) ? { ...one, tags: [] } : one));
  const byName = newestByPackage(familiesOf(sources, { ...judging, packages }));
  const others = takings({ ...judging, packages: [] }).map((taking) => ({
    ...taking,
    newest: newestByPackage(familiesOf(sources, { ...taking.without, packages: judging.packages })),
  }));
  const problemOf = (one: PackageSetting): Problem[] => {
    const key = `packages.${one.name}.tags`;
    const patterns = `${shorten(key)}: ${shorten(one.tags.join(', '))}`;
    const named = byName.get(one.name);
    if (named !== undefined) {
      const message = `${patterns} fits no tag that names a release, and ${named} is one by its name`;
      return [unreadable(message, judging, [key], [])];
    }
    const other = others.find(({ newest }) => newest.has(one.name));
    if (other === undefined) return [];
    const left = other.newest.get(one.name) ?? '';
    const message = `${patterns} fits ${left}, and ${other.written} leaves the package no release`;
    return [unreadable(message, judging, [...other.keys, key], [])];
  };
  return lost.flatMap(problemOf).slice(0, most);
}

function unreadable(
  message: string,
  judging: Judging,
  keys: readonly string[],
  next: readonly string[],
): Problem {
  const places = keys.flatMap((key) => {
    const place = settingsPlace(judging, key);
    return place === null ? [] : [`${key} stands in ${place}`];
  });
  const how = `put ${keys.map((key) => shorten(key)).join(' or ')} right, or take ${keys.length === 1 ? 'it' : 'them'} out`;
  return { code: 'releases-unreadable', message, next: [...next, ...places, how] };
}
