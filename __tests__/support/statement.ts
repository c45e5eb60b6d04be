// Rows and releases in short hand for tests: `1.2.x yes`, `< 2 no until 2026-01-31`, `v1.2.3`.
import { coverReleases } from '../../src/coverage/cover-releases.ts';
import type { Coverage, JudgedRelease, PackageCoverage } from '../../src/coverage/coverage.ts';
import type { Policy, PolicyRow, WrittenStatus } from '../../src/model/policy.ts';
import type { ReleaseFamily } from '../../src/model/release.ts';
import type { Claim, Interval, NamedLine, ReleaseNumber, SupportRule } from '../../src/model/version.ts';
import { joinIntervals } from '../../src/versions/numbers.ts';
import { aPolicy, aRelease, aRow, aSpan } from './build.ts';

/** The day on which the tests judge. */
export const today = '2026-11-21';

/** The number before which a shorthand without its last parts ends: `1.2` ends before `1.3.0`. */
function numberAfter(parts: readonly number[]): ReleaseNumber {
  const [major = 0, minor, patch] = parts;
  if (minor === undefined) return [major + 1, 0, 0];
  return patch === undefined ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function anInterval(text: string): {
  interval: Interval;
  named: NamedLine;
  shape: 'line' | 'exact' | 'bound';
} {
  const [first = '', last] = text.split(' - ');
  if (last !== undefined) {
    const [from, to] = [anInterval(first), anInterval(last)];
    return { ...from, interval: { ...from.interval, to: to.interval.to }, shape: 'bound' };
  }
  const sign = /^[<>]=?/.exec(text)?.[0] ?? '';
  const parts = (text.match(/\d+/g) ?? []).map(Number);
  const [major = 0, minor, patch] = parts;
  const at: ReleaseNumber = [major, minor ?? 0, patch ?? 0];
  const interval: Interval = {
    from: sign === '' || sign === '>=' ? at : sign === '>' ? numberAfter(parts) : [0, 0, 0],
    to: sign === '' || sign === '<=' ? numberAfter(parts) : sign === '<' ? at : null,
    fromPrerelease: false,
  };
  const named: NamedLine = {
    line: { major, minor: minor ?? null },
    grain: minor === undefined ? 'major' : 'minor',
  };
  return { interval, named, shape: sign !== '' ? 'bound' : patch === undefined ? 'line' : 'exact' };
}

/** A promise relative to what is released: `latest`, `latest-minor`, `latest-2-major`. */
export function aSupportRule(word: string): SupportRule {
  const [, count, unit] = /^latest(?:-(\d+))?(?:-(minor|major))?$/.exec(word) ?? [];
  return { unit: unit === 'minor' || unit === 'major' ? unit : 'release', count: Number(count ?? 1) };
}

/** A claim: `1.2.x`, `1.2.3`, `< 2`, `1 - 3`, several joined by ` or `, a word of the report, or `?` for what nobody could read. */
function aClaim(text: string): Claim {
  if (text === '?') return { kind: 'unreadable' };
  if (text === 'other') return { kind: 'other' };
  if (text === 'previous-minor' || text === 'previous-major') {
    return { kind: 'previous', unit: text === 'previous-minor' ? 'minor' : 'major' };
  }
  if (text.startsWith('latest')) return { kind: 'latest', ...aSupportRule(text) };
  if (text.startsWith('branch:')) return { kind: 'branch', name: text.slice('branch:'.length) };
  const pieces = text.split(' or ').map(anInterval);
  return {
    kind: 'numbers',
    intervals: joinIntervals(pieces.map(({ interval }) => interval)),
    named: pieces.map(({ named }) => named),
    shape: pieces[0]?.shape ?? 'line',
  };
}

const statuses: Readonly<Record<string, WrittenStatus>> = {
  yes: 'supported',
  no: 'unsupported',
  maybe: 'unclear',
};

/** Rows, one below the other from line 7 on: `CLAIM yes|no|maybe`, then `until DAY` and `for SCOPE` where there are any. */
export function someRows(...lines: readonly string[]): PolicyRow[] {
  return lines.map((line, index) => {
    const [, text = '', said = '', date, scope = null] =
      /^(.+) (yes|no|maybe)(?: until (\S+))?(?: for (\S+))?$/.exec(line) ?? [];
    const span = aSpan(7 + index, 3, 3 + text.length);
    return aRow({
      span,
      text,
      scope,
      claim: aClaim(text),
      status: statuses[said] ?? 'unclear',
      until: date === undefined ? null : { date, span: aSpan(7 + index, 20, 30), isStatus: false },
    });
  });
}

/** A family of these versions, newest first, each with `@DAY` where its date is known; the main one has no name. */
export function aFamily(versions: readonly string[], name = ''): ReleaseFamily {
  const prefix = name === '' ? '' : `${name}@`;
  const releases = versions.map((written) => {
    const [version = '', date = null] = written.split('@');
    return aRelease(version, { tag: `${prefix || 'v'}${version}`, date });
  });
  return { prefix, name, isMain: name === '', scopes: [], releases };
}

/** What is not the same in every test. */
export interface Given {
  readonly rows?: readonly PolicyRow[];
  readonly rule?: string;
  readonly policy?: Partial<Policy>;
  readonly families?: readonly ReleaseFamily[];
}

/** A policy of these rows, whose text nobody asks for, and of the sentence in line 5 that makes the rule. */
export function aStatement({ rows = [], rule, policy }: Given): Policy {
  const span = aSpan(5, 1, 20);
  return aPolicy({
    document: { ...aPolicy().document, text: '' },
    rows,
    rule: rule === undefined ? null : { rule: aSupportRule(rule), span, text: rule },
    ...policy,
  });
}

/** Rows and versions, compared on the day of the tests in a repository named `project`. */
export function cover(versions: readonly string[], given: Given): Coverage {
  const families = given.families ?? (versions.length > 0 ? [aFamily(versions)] : []);
  return coverReleases(aStatement(given), families, 'project', today);
}

/** The same, for tests about one package. */
export function coverMain(versions: readonly string[], given: Given): PackageCoverage {
  const [main] = cover(versions, given).packages;
  if (main === undefined) throw new Error('there is always a main package');
  return main;
}

/** Releases with their status, as `1.2.3 supported`. */
export function statusesOf(releases: readonly JudgedRelease[]): string[] {
  return releases.map(({ release, decision }) => `${release.version} ${decision.status}`);
}
