// Evidence, policy and coverage, put together for the rules.
import type { Coverage, PackageCoverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { LineNumber } from '../model/version.ts';
import type { Facts, SpokenOf } from './facts.ts';

/** What rules are asked about beside the policy. */
export type Asked = Pick<Facts, 'changes' | 'supportWindow' | 'idleIgnores'>;

/** What rules may know of a run; the lines are those of the policy's text. */
export function gatherFacts(
  { today, tags, shadowed, problems, forge, subject }: Evidence,
  policy: Policy | null,
  lines: readonly string[],
  coverage: Coverage,
  { changes, supportWindow, idleIgnores }: Asked,
): Facts {
  return {
    ...coverage,
    today,
    policy,
    isPolicyUnreadable: problems.some(
      ({ code }) => code === 'policy-unreadable' || code === 'repository-unreadable',
    ),
    shadowed,
    changes,
    supportWindow,
    idleIgnores,
    isOnlyNewestKnown: tags?.from === 'manifest',
    ownerRepository: forge === null ? null : `${subject.repository?.split('/')[0] ?? ''}/.github`,
    tagCount: tags?.tags.length ?? null,
    packageNames: packageNames(coverage),
    spokenOf: spokenOf(coverage),
    asides: new Map(policy?.rows.map((row) => [row.span.line, asideOf(row, lines[row.span.line - 1] ?? '')])),
  };
}

/** The package of each row that has a scope, as the report names it; null for the main one. */
export function packageNames({ packages, strangers }: Coverage): Map<PolicyRow, string | null> {
  const names = new Map(strangers.map((row) => [row, row.scope]));
  for (const { package: name, rows } of packages) {
    for (const { row } of rows) if (row.scope !== null) names.set(row, name);
  }
  return names;
}

function spokenOf({ packages, strangers }: Coverage): Map<PolicyRow, SpokenOf> {
  const found = new Map<PolicyRow, SpokenOf>(
    strangers.map((row) => [
      row,
      { numbers: row.claim.kind === 'numbers' ? row.claim.intervals : [], lines: [] },
    ]),
  );
  for (const one of packages) {
    const lines = linesByRow(one);
    for (const { row, numbers } of one.rows) {
      // A row about all is reported under the main package, which comes first.
      if (!found.has(row)) found.set(row, { numbers: numbers ?? [], lines: lines.get(row) ?? [] });
    }
  }
  return found;
}

function linesByRow({ lines }: PackageCoverage): Map<PolicyRow, LineNumber[]> {
  const found = new Map<PolicyRow, LineNumber[]>();
  for (const { line, newest } of lines) {
    for (const { row } of newest?.decision.rows ?? []) {
      const known = found.get(row);
      if (known === undefined) found.set(row, [line]);
      else known.push(line);
    }
  }
  return found;
}

/** What a row's line says beside versions, status and end: a second column of notes, a platform, nothing. */
function asideOf({ span, statusSpan, until, ignores }: PolicyRow, line: string): string {
  const known = [span, statusSpan, until?.span ?? null, ...ignores.map((comment) => comment.span)].filter(
    (one) => one?.line === span.line,
  );
  const letters = known.reduce(
    (rest, one) => rest.fill(' ', (one?.column ?? 1) - 1, (one?.endColumn ?? 1) - 1),
    line.split(''),
  );
  return letters
    .join('')
    .replaceAll(/[\s|]+/g, ' ')
    .trim();
}
