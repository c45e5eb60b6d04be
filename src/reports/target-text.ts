// What a pull request or a release goes to, in one sentence.
import type { Report } from '../model/report.ts';
import type { Target } from '../model/target.ts';
import { intervalName } from '../versions/range-text.ts';

/** `line 1.x`, `line 1.x of core`, `the next release`, or `no release line`. */
export function lineText({ line, package: name }: Target): string {
  if (line.kind === 'line') return `line ${intervalName(line.interval)}${name === null ? '' : ` of ${name}`}`;
  return line.kind === 'next' ? 'the next release' : 'no release line';
}

/** `target: 1.x carries line 1.x, unsupported (SECURITY.md:12)`. The name is a stranger's, and must not begin a line. */
export function targetText(target: Target, { policy }: Pick<Report, 'policy'>): string {
  const { base, status, decidedAt } = target;
  const where = decidedAt === null || policy === null ? '' : ` (${policy.document.path}:${decidedAt})`;
  return `target: ${base} carries ${lineText(target)}${status === null ? '' : `, ${status}${where}`}`;
}
