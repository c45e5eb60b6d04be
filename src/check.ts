// The engine: everything that was read goes in, the report comes out.
import { newestByRow } from './coverage/newest-by-row.ts';
import { findChange } from './engine/find-change.ts';
import { findFindings } from './engine/find-findings.ts';
import { judgeChange } from './engine/judge-change.ts';
import { toReportedLines, toReportedReleases, touchesPolicy, verdictOf } from './engine/report-parts.ts';
import { understand } from './engine/understand.ts';
import type { Evidence } from './model/evidence.ts';
import type { Report } from './model/report.ts';
import type { Settings } from './model/settings.ts';
import { tool } from './model/tool.ts';
import { findFamilies } from './releases/find-families.ts';
import { inState } from './rules/compare.ts';
import { changeRules, policyRules } from './rules/index.ts';

/** Judges a policy by the releases: understands both, compares them once, and asks every rule. */
export function check(evidence: Evidence, settings: Pick<Settings, 'used'>): Report {
  const { subject, today, tags, pull, forge, cost } = evidence;
  const families = findFamilies(tags?.tags ?? [], subject.name, forge?.flags ?? null);
  const before = understand(evidence, families);
  const { policy, coverage } = before;
  const change = findChange(evidence, families, coverage, policy);
  const rules = [...policyRules, ...(change === null ? [] : changeRules)];
  const found = findFindings(policyRules, before, null);
  const judged =
    pull === null
      ? {
          ...found,
          document: evidence.policy,
          problems: evidence.problems.map((problem) => ({ ...problem, state: null })),
        }
      : judgeChange(before, found, pull, families);
  const guarded = change === null ? null : findFindings(changeRules, before, change);
  const findings = [...inState(guarded?.findings ?? [], pull === null ? null : 'new'), ...judged.findings];
  const skipped = [...(guarded?.skipped ?? []), ...judged.skipped];
  const newest = newestByRow(coverage);
  const releases = coverage.packages.flatMap((one) => toReportedReleases(one, policy));
  return {
    tool: { name: tool.name, version: tool.version },
    subject,
    today,
    verdict: verdictOf(findings, judged.problems),
    policy,
    rows: (policy?.rows ?? []).map((row) => ({ row, newestRelease: newest.get(row) ?? null })),
    releases,
    lines: coverage.packages.flatMap((one) => toReportedLines(one, policy)),
    judged: judged.document,
    touchesPolicy: touchesPolicy(evidence),
    targets: change === null ? [] : [change.target],
    findings,
    problems: judged.problems,
    skipped,
    settings: settings.used,
    looked: {
      rows: policy?.rows.length ?? 0,
      tags: tags?.tags.length ?? 0,
      releases: releases.length,
      newest: coverage.packages[0]?.newest?.release.tag ?? null,
      rules: rules.length - new Set(skipped.map(({ rule }) => rule)).size,
      ...cost,
    },
  };
}
