// Policy and releases, compared: which row covers which release, and which lines there are.
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { Release, ReleaseFamily } from '../model/release.ts';
import type { PlainDate } from '../model/text.ts';
import type { Coverage, JudgedRelease, PackageCoverage, ResolvedRow } from './coverage.ts';
import { decideBy, type Statement } from './decide-releases.ts';
import { findContradictions } from './find-contradictions.ts';
import { findLines } from './find-lines.ts';
import { findPackages, type NamedPackage } from './find-packages.ts';
import { findReleased, resolveRow, resolveRule } from './resolve-claims.ts';

/** Compares a policy, or the lack of one, with the releases of each package that it speaks of. */
export function coverReleases(
  policy: Policy | null,
  families: readonly ReleaseFamily[],
  repositoryName: string,
  today: PlainDate,
): Coverage {
  const { packages, strangers } = findPackages(policy?.rows ?? [], families, repositoryName);
  return { packages: packages.map((named) => coverPackage(named, policy, today)), strangers };
}

function coverPackage(named: NamedPackage, policy: Policy | null, today: PlainDate): PackageCoverage {
  const all = named.family?.releases ?? [];
  const stable = all.filter(({ isPrerelease }) => !isPrerelease);
  const rule = policy?.rule?.rule ?? null;
  const released = findReleased(
    stable.map(({ number }) => number),
    named.rows,
    rule,
  );
  const rows = named.rows.map((row) => resolveRow(row, released, today));
  const promised = rule && resolveRule(rule, released);
  const isPartlyUnread = hasUnread(named.rows) || (policy !== null && policy.htmlTables.length > 0);
  const next = stable[0] === undefined ? all.length : all.indexOf(stable[0]);
  const releases = [
    // Words and rules speak of what is released; of what comes next only numbers can.
    ...judge(all.slice(0, next), { rows: rows.filter(isInNumbers), promised: null, isPartlyUnread }),
    ...judge(all.slice(next), { rows, promised, isPartlyUnread }),
  ];
  return {
    package: named.package,
    family: named.package === null ? '' : (named.family?.name ?? ''),
    rows,
    isPartlyUnread,
    promised,
    releases,
    newest: releases[next] ?? null,
    lines: findLines(releases, rows),
    contradictions: findContradictions(releases),
  };
}

function judge(releases: readonly Release[], statement: Statement): JudgedRelease[] {
  if (releases.length === 0) return [];
  const decide = decideBy(statement);
  return releases.map((release) => ({ release, decision: decide(release.number) }));
}

function isInNumbers({ row }: ResolvedRow): boolean {
  return row.claim.kind === 'numbers';
}

function hasUnread(rows: readonly PolicyRow[]): boolean {
  return rows.some(({ claim }) => claim.kind === 'unreadable');
}
