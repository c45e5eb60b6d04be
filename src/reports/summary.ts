// The report as Markdown for the page of the run.
import { levels, type Finding } from '../model/finding.ts';
import type { Report, Verdict } from '../model/report.ts';
import { tool } from '../model/tool.ts';
import { counted, countOf, requestsText } from './counts.ts';
import { code, inert, link, tableOf } from './markdown.ts';
import { placeText, stateTitles } from './state-text.ts';
import { lineText } from './target-text.ts';

/** A page with more rows is not read, and GitHub takes no more than a MiB of it. */
const mostRows = 200;

const sentences: Readonly<Record<Verdict, string>> = {
  clean: 'The policy agrees with the releases.',
  findings: 'The log of this step says the same with the lines, and with what to write.',
  'not-checked': 'Something could not be looked at.',
};

/** What the pull request or the release goes to. */
function targetLines({ targets, policy }: Report): string[] {
  return targets.flatMap((target) => {
    const { base, status, row, decidedAt, url } = target;
    const says = row === null ? '' : ` by the row ${code(row.text)}`;
    const line = decidedAt === null || policy === null ? null : inert(`${policy.document.path}:${decidedAt}`);
    const where = line === null ? '' : `${says} in ${url === null ? line : link(line, url)}`;
    const what = status === null ? 'nothing is promised or denied for it' : `**${status}**${where}`;
    return [`${code(base)} carries ${inert(lineText(target))}: ${what}.`, ''];
  });
}

function findingRow(finding: Finding): string[] {
  const help = finding.help.map((step) => `<br>${inert(step)}`).join('');
  return [
    finding.level,
    link(inert(finding.rule), finding.url),
    inert(placeText(finding)),
    `${inert(finding.message)}${help}`,
  ];
}

/** A table of findings under a title; no lines where there are none. */
function findingLines(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, mostRows);
  const rest = findings.length - shown.length;
  return [
    `#### ${title}`,
    '',
    ...tableOf(['Level', 'Rule', 'Where', 'What'], shown.map(findingRow)),
    '',
    ...(rest > 0 ? [`${counted(rest, 'more finding')} in the log of this step.`, ''] : []),
  ];
}

function stateTables({ findings }: Report): string[] {
  const having = (...states: Finding['state'][]) => findings.filter(({ state }) => states.includes(state));
  const isAboutPull = findings.some(({ state }) => state !== null);
  return [
    ...findingLines(isAboutPull ? 'What this change does' : 'Findings', having(null, 'new')),
    ...findingLines(sentence(stateTitles.existing), having('existing')),
    ...findingLines(sentence(stateTitles.mended), having('mended')),
  ];
}

/** The text as the beginning of a sentence. */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function problemLines({ problems }: Report): string[] {
  if (problems.length === 0) return [];
  const rows = problems.map(({ code: id, message, next }) => [
    link(inert(id), `${tool.home}/blob/main/docs/problems.md#${id}`),
    inert(message),
    next.map(inert).join('<br>'),
  ]);
  return ['#### Not looked at', '', ...tableOf(['Problem', 'What happened', 'What to do'], rows), ''];
}

/** The rules that were skipped, a row for each reason. */
function skippedLines({ skipped }: Report): string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  if (reasons.length === 0) return [];
  const rows = reasons.map((reason) => [
    inert(reason),
    skipped
      .filter((one) => one.reason === reason)
      .map(({ rule }) => inert(rule))
      .join(', '),
  ]);
  return ['#### Skipped', '', ...tableOf(['Because', 'Rules'], rows), ''];
}

/** The verdict and the counts, what the run is about, what is wrong, what could not be looked at, and what was. */
export function renderSummary(report: Report): string {
  const { verdict, looked } = report;
  const counts = levels.map((level) => counted(countOf(report, level), level));
  return [
    `### ${tool.name}: ${verdict}`,
    '',
    `${sentences[verdict]} ${counts.join(', ')}.`,
    '',
    ...targetLines(report),
    ...stateTables(report),
    ...problemLines(report),
    ...skippedLines(report),
    `Looked at ${counted(looked.rows, 'row')}, ${counted(looked.tags, 'tag')} and ${counted(looked.rules, 'rule')}${requestsText(looked)}.`,
    '',
  ].join('\n');
}
