// The engine: everything that was read goes in, the report comes out.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { coverReleases } from './coverage/cover-releases.ts';
import type { PackageCoverage } from './coverage/coverage.ts';
import { newestByRow } from './coverage/newest-by-row.ts';
import type { Evidence } from './model/evidence.ts';
import type { Finding } from './model/finding.ts';
import type { Policy } from './model/policy.ts';
import type { Problem } from './model/problem.ts';
import type { Report, ReportedRelease, Verdict } from './model/report.ts';
import type { Settings } from './model/settings.ts';
import { tool } from './model/tool.ts';
import { parsePolicy } from './policy/parse-policy.ts';
import { rowToWrite } from './policy/row-to-write.ts';
import { findFamilies } from './releases/find-families.ts';
import { gatherFacts } from './rules/gather-facts.ts';
import { rules } from './rules/index.ts';
import { judge } from './rules/judge.ts';
import { toFindings } from './rules/to-findings.ts';

/** Judges a policy by the releases: understands both, compares them once, and asks every rule. */
export function check(evidence: Evidence, settings: Pick<Settings, 'used'>): Report {
  const { subject, today, policy: document, tags, problems } = evidence;
  const policy = document && parsePolicy(document, subject.name);
  const lines = document?.text.split(/\r\n|\r|\n/) ?? [];
  const families = findFamilies(tags?.tags ?? [], subject.name);
  const coverage = coverReleases(policy, families, subject.name, today);
  const { hits, skipped } = judge(rules, gatherFacts(evidence, policy, lines, coverage));
  const findings = toFindings(hits, {
    document,
    lines,
    hash,
    suggest: (missing) => policy && rowToWrite(policy, missing),
  });
  const newest = newestByRow(coverage);
  const releases = coverage.packages.flatMap((one) => reportReleases(one, policy));
  return {
    tool: { name: tool.name, version: tool.version },
    subject,
    today,
    verdict: verdictOf(findings, problems),
    policy,
    rows: (policy?.rows ?? []).map((row) => ({ row, newestRelease: newest.get(row) ?? null })),
    releases,
    findings,
    problems,
    skipped,
    settings: settings.used,
    looked: {
      rows: policy?.rows.length ?? 0,
      tags: tags?.tags.length ?? 0,
      releases: releases.length,
      newest: coverage.packages[0]?.newest?.release.tag ?? null,
      rules: rules.length - new Set(skipped.map(({ rule }) => rule)).size,
      requests: 0,
    },
  };
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function verdictOf(findings: readonly Finding[], problems: readonly Problem[]): Verdict {
  if (findings.length > 0) return 'findings';
  return problems.length > 0 ? 'not-checked' : 'clean';
}

function reportReleases(
  { package: name, releases }: PackageCoverage,
  policy: Policy | null,
): ReportedRelease[] {
  return releases.map(({ release, decision: { status, row, byRule } }) => {
    const decider = byRule ? policy?.rule : row;
    return { release, package: name, status, line: decider?.span.line ?? null };
  });
}
