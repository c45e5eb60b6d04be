// What rules find in what was understood.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../model/finding.ts';
import type { Skipped } from '../model/report.ts';
import { rowToWrite } from '../policy/row-to-write.ts';
import type { Change } from '../rules/facts.ts';
import { gatherFacts } from '../rules/gather-facts.ts';
import { judge } from '../rules/judge.ts';
import type { Rule } from '../rules/rule.ts';
import { toFindings } from '../rules/to-findings.ts';
import type { Understood } from './understand.ts';

/** What rules said. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** Asks rules about what was understood, and about a change where the run is about one. */
export function findFindings(
  rules: readonly Rule[],
  { evidence, policy, lines, coverage }: Understood,
  change: Change | null,
): Found {
  const { hits, skipped } = judge(rules, gatherFacts(evidence, policy, lines, coverage, change));
  const findings = toFindings(hits, {
    document: evidence.policy,
    lines,
    hash,
    suggest: (missing) => policy && rowToWrite(policy, missing),
  });
  return { findings, skipped };
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
