// Which findings are about a release line: a finding stands on a row, and a row may speak of many lines or of none.
import type { Finding } from '../model/finding.ts';
import type { Report, ReportedLine } from '../model/report.ts';

/** Rules about the newest release; what they report stands on the row of another line where no row speaks of it. */
const aboutNewest: readonly string[] = ['newest-release-unlisted', 'newest-release-unsupported'];

/**
 * Gives the findings about a line, as the default branch has it: those that a pull request mends are among them, those
 * that it brings are not.
 */
export function wrongWith(report: Report): (line: ReportedLine) => readonly Finding[] {
  const { findings, judged, policy } = report;
  const wereThere = findings.filter(({ state }) => state !== 'new');
  // The numbers of lines are those of the text that was judged last.
  const isSameText = judged !== null && judged.text === policy?.document.text;
  return (line) => {
    const own = report.lines.filter((one) => one.package === line.package);
    return wereThere.filter((finding) => {
      if (finding.package !== line.package) return false;
      if (aboutNewest.includes(finding.rule)) return line === own[0];
      if (finding.rule === 'release-line-unlisted') return isBetween(line, own);
      if (!isSameText || finding.place?.path !== judged.path) return false;
      const decided = own.filter(({ decidedAt }) => decidedAt === finding.place?.span.line);
      return finding.rule === 'unsupported-line-released'
        ? line === lastReleased(decided)
        : decided.includes(line);
    });
  };
}

/** Whether no row speaks of a line though one does of a lower and of a higher one. */
function isBetween(line: ReportedLine, own: readonly ReportedLine[]): boolean {
  const isSupported = own.map(({ status }) => status === 'supported');
  const at = own.indexOf(line);
  return line.status === 'unlisted' && isSupported.indexOf(true) < at && isSupported.lastIndexOf(true) > at;
}

/** The line that got a release last. */
function lastReleased(lines: readonly ReportedLine[]): ReportedLine | undefined {
  return lines.toSorted((a, b) => (b.newest.date ?? '').localeCompare(a.newest.date ?? ''))[0];
}
