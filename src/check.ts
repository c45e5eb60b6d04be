// The engine: everything that was read goes in, the report comes out.
import { newestByRow } from './coverage/newest-by-row.ts';
import { allProblems } from './engine/all-problems.ts';
import { familiesOf } from './engine/families-of.ts';
import { findChanges } from './engine/find-changes.ts';
import { findFindings } from './engine/find-findings.ts';
import { judgeChange } from './engine/judge-change.ts';
import { judgeSettings } from './engine/judge-settings.ts';
import { toReportedLines, toReportedReleases, touchesPolicy, verdictOf } from './engine/report-parts.ts';
import { understand } from './engine/understand.ts';
import type { Evidence } from './model/evidence.ts';
import { usableAfter } from './model/pull.ts';
import type { Report } from './model/report.ts';
import type { Judging } from './model/settings.ts';
import { tool } from './model/tool.ts';
import { inState } from './rules/compare.ts';
import { changeRules, policyRules } from './rules/index.ts';
import { weigh } from './rules/weigh.ts';

/** Judges a policy by the releases: understands both, compares them once, and asks every rule. */
export function check(evidence: Evidence, judging: Judging): Report {
  const { subject, today, tags, pull, cost } = evidence;
  const families = familiesOf(evidence, judging);
  const before = understand(evidence, families);
  const { policy, coverage } = before;
  const changes = findChanges(evidence, families, coverage, policy, judging);
  const rules = [...policyRules, ...(changes.length === 0 ? [] : changeRules)];
  const found = findFindings(policyRules, before, judging);
  const judged = judgeChange(before, found, pull, families, judging);
  const guarded = changes.length === 0 ? null : findFindings(changeRules, before, judging, { changes });
  const findings = [...inState(guarded?.findings ?? [], pull === null ? null : 'new'), ...judged.findings];
  const skipped = [...(guarded?.skipped ?? []), ...judged.skipped];
  const problems = allProblems(judged.problems, evidence, judging, { families, coverage });
  const settingsAfter = usableAfter(pull?.settingsAfter ?? null);
  const newest = newestByRow(coverage);
  const releases = coverage.packages.flatMap((one) => toReportedReleases(one, policy));
  return {
    tool: { name: tool.name, version: tool.version },
    subject,
    today,
    verdict: verdictOf(findings, problems),
    policy,
    rows: (policy?.rows ?? []).map((row) => ({ row, newestRelease: newest.get(row) ?? null })),
    releases,
    lines: coverage.packages.flatMap((one) => toReportedLines(one, policy)),
    judged: judged.document,
    touchesPolicy: touchesPolicy(evidence),
    targets: changes.map(({ target }) => target),
    findings,
    ignored: [...(guarded?.ignored ?? []), ...judged.ignored],
    settingsChange: settingsAfter && judgeSettings(evidence, judging, settingsAfter, check),
    problems,
    skipped,
    settings: judging.used,
    looked: {
      rows: policy?.rows.length ?? 0,
      tags: tags?.tags.length ?? 0,
      releases: releases.length,
      newest: coverage.packages[0]?.newest?.release.tag ?? null,
      rules: weigh(rules, judging).length - new Set(skipped.map(({ rule }) => rule)).size,
      ...cost,
    },
  };
}
