// Which findings are about a release line.
import type { Finding } from '../model/finding.ts';
import type { Report, ReportedLine } from '../model/report.ts';
import { lineText } from '../versions/range-text.ts';

/**
 * Gives the findings about a line, as the default branch has it: those that a pull request mends are among them, those
 * that it brings are not.
 */
export function wrongWith({
  findings,
}: Pick<Report, 'findings'>): (line: ReportedLine) => readonly Finding[] {
  const byLine = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ state }) => state !== 'new')) {
    for (const line of finding.about.lines) {
      const key = keyOf({ package: finding.package, line });
      const known = byLine.get(key);
      if (known === undefined) byLine.set(key, [finding]);
      else known.push(finding);
    }
  }
  return (line) => byLine.get(keyOf(line)) ?? [];
}

function keyOf({ package: name, line }: Pick<ReportedLine, 'package' | 'line'>): string {
  return JSON.stringify([name, lineText(line)]);
}
