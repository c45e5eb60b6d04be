// A policy beside the releases: both understood, and compared once.
import { coverReleases } from '../coverage/cover-releases.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { ReleaseFamily } from '../model/release.ts';
import { parsePolicy } from '../policy/parse-policy.ts';

/** What was understood of one text of a policy, or of its lack. */
export interface Understood {
  /** What it was understood from. */
  readonly evidence: Evidence;
  readonly policy: Policy | null;
  /** The lines of its text. */
  readonly lines: readonly string[];
  readonly coverage: Coverage;
}

/** Understands the policy of the evidence beside these releases. */
export function understand(evidence: Evidence, families: readonly ReleaseFamily[]): Understood {
  const { subject, today, policy: document } = evidence;
  const policy = document && parsePolicy(document, subject.name);
  return {
    evidence,
    policy,
    lines: document?.text.split(/\r\n|\r|\n/) ?? [],
    coverage: coverReleases(policy, families, subject.name, today),
  };
}
