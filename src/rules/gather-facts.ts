// Evidence, policy and coverage, put together for the rules.
import type { Coverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { Change, Facts } from './facts.ts';

/** What rules may know of a run; the lines are those of the policy's text. */
export function gatherFacts(
  { today, tags, shadowed, problems, forge, subject }: Evidence,
  policy: Policy | null,
  lines: readonly string[],
  coverage: Coverage,
  change: Change | null,
): Facts {
  return {
    ...coverage,
    today,
    policy,
    isPolicyUnreadable: problems.some(
      ({ code }) => code === 'policy-unreadable' || code === 'repository-unreadable',
    ),
    shadowed,
    change,
    ownerRepository: forge === null ? null : `${subject.repository?.split('/')[0] ?? ''}/.github`,
    tagCount: tags?.tags.length ?? null,
    packageNames: packageNames(coverage),
    asides: new Map(policy?.rows.map((row) => [row.span.line, asideOf(row, lines[row.span.line - 1] ?? '')])),
  };
}

function packageNames({ packages, strangers }: Coverage): Map<PolicyRow, string | null> {
  const names = new Map(strangers.map((row) => [row, row.scope]));
  for (const { package: name, rows } of packages) {
    for (const { row } of rows) if (row.scope !== null) names.set(row, name);
  }
  return names;
}

/** What a row's line says beside versions, status and end: a second column of notes, a platform, nothing. */
function asideOf({ span, statusSpan, until }: PolicyRow, line: string): string {
  const known = [span, statusSpan, until?.span ?? null].filter((one) => one?.line === span.line);
  const letters = known.reduce(
    (rest, one) => rest.fill(' ', (one?.column ?? 1) - 1, (one?.endColumn ?? 1) - 1),
    line.split(''),
  );
  return letters
    .join('')
    .replaceAll(/[\s|]+/g, ' ')
    .trim();
}
