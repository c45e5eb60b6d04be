// What a pull request or a release goes to, as sentences in Markdown.
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { code, inert, link } from './markdown.ts';
import { statusWords } from './support-table.ts';
import { lineText } from './target-text.ts';

/** `It goes to release/1.x, line 1.x: not supported, as the row < 2.0 in SECURITY.md:9 says.` One for each package. */
export function targetTexts({ targets, policy }: Pick<Report, 'targets' | 'policy'>): string[] {
  return targets.map((target) => {
    const { base, status, row, decidedAt, url } = target;
    const says = row === null ? '' : `the row ${code(row.text)} in `;
    const line = decidedAt === null || policy === null ? null : inert(`${policy.document.path}:${decidedAt}`);
    const where = line === null ? '' : `, as ${says}${url === null ? line : link(line, url)} says`;
    const what = status === null ? '' : `: ${statusWords[status]}${where}`;
    return `It goes to ${code(base)}, ${inert(lineText(target))}${what}.`;
  });
}

/** What can be done about a finding, without the address that the sentence about the target links to already. */
export function stepsBeside({ targets }: Pick<Report, 'targets'>, { help }: Finding): readonly string[] {
  const linked = targets.flatMap(({ url }) => url ?? []);
  return help.filter((step) => !linked.some((url) => step.endsWith(`: ${url}`)));
}
