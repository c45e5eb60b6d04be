// The report as the one comment below a pull request: what its author needs, and no more.
import { levels, type Finding, type FindingState } from '../model/finding.ts';
import type { Report, ReportedProblem } from '../model/report.ts';
import { tool } from '../model/tool.ts';
import { counted } from './counts.ts';
import { cutAtWord } from './cut.ts';
import { inert, link } from './markdown.ts';
import { problemPage } from './problem-page.ts';
import { rowsToWrite } from './rows-to-write.ts';
import { placeText } from './state-text.ts';
import { stepsBeside, targetTexts } from './target-markdown.ts';
import { marks, passText, verdictLine } from './verdict.ts';

/** The hidden first line, by which the comment is found again; nothing in it may ever change. */
export const commentMarker = '<!-- supported-versions -->';

/** What a comment says once there is nothing more to say; taken away, it would leave the answers to it hanging. */
export const resolvedComment = `${commentMarker}
${marks.clean} **${tool.name}: resolved.** As it stands now, this pull request brings nothing to report.
`;

/** GitHub takes 65,536 characters, and refuses a longer comment as a whole. */
const longest = 60_000;

/** What is kept free for titles, counts and the last line. */
const reserve = 1000;

/** More of a message is not read here. */
const longestMessage = 2000;

/** A part of the comment; what does not fit of its items is counted. Without a title they are paragraphs, not a list. */
interface Part {
  readonly title: string | null;
  readonly items: readonly string[];
  readonly noun: string;
}

const short = (text: string): string => inert(cutAtWord(text, longestMessage));

/** A list item with what can be done below it: steps in one paragraph are read as one. */
function item(text: string, steps: readonly string[]): string {
  return [`- ${text}`, ...steps.map((step) => `  - ${short(step)}`)].join('\n');
}

function findingText(finding: Finding, report: Report): string {
  const { level, rule, message, url, state } = finding;
  const where = placeText(finding);
  const steps = state === 'mended' ? [] : stepsBeside(report, finding);
  const mark = state === 'mended' ? marks.clean : marks[level];
  const head = `${mark} ${level} ${link(inert(rule), url)}${where === '' ? '' : ` in ${inert(where)}`}`;
  return item(`${head}: ${short(message)}`, steps);
}

function problemText({ code, message, next }: ReportedProblem): string {
  return item(`${marks['not-checked']} ${link(inert(code), problemPage(code))}: ${short(message)}`, next);
}

/** The parts with as many of their items as there is room for. */
function fitting(parts: readonly Part[], room: number): string[] {
  let left = room;
  const fits = (item: string): boolean => {
    const isShort = item.length < left;
    if (isShort) left -= item.length + 2;
    return isShort;
  };
  return parts.flatMap(({ title, items, noun }) => {
    if (items.length === 0) return [];
    const shown = items.filter(fits);
    const rest = items.length - shown.length;
    const more = rest > 0 ? [`- and ${counted(rest, `more ${noun}`)}`] : [];
    const [head, gap] = title === null ? [[], '\n\n'] : [[`#### ${title}`, ''], '\n'];
    return [...head, ...(shown.length > 0 ? [shown.join(gap)] : []), ...more, ''];
  });
}

/**
 * The comment in Markdown, marker first and at most 60,000 characters long; null where a pull request neither brings nor
 * mends a finding, no line without fixes is let pass, nothing that was there fails it, and everything was looked at.
 */
export function renderComment(report: Report, isExistingFailing = false): string | null {
  const having = (state: FindingState): readonly Finding[] =>
    levels.flatMap((level) => report.findings.filter((one) => one.level === level && one.state === state));
  const [brought, mended] = [having('new'), having('mended')];
  const texts = (findings: readonly Finding[]) => findings.map((finding) => findingText(finding, report));
  const pass = passText(report);
  const failing = isExistingFailing ? having('existing') : [];
  if (brought.length + mended.length + failing.length + report.problems.length === 0 && pass === null)
    return null;
  const parts: readonly Part[] = [
    { title: null, items: targetTexts(report), noun: 'package' },
    { title: 'What it brings', items: texts(brought), noun: 'finding' },
    { title: 'What was there before, and fails this run', items: texts(failing), noun: 'finding' },
    { title: 'What could not be looked at', items: report.problems.map(problemText), noun: 'problem' },
    { title: 'What it mends', items: texts(mended), noun: 'finding' },
  ];
  // Why rules were skipped stands in the summary alone.
  const head = [
    commentMarker,
    `### ${tool.name}`,
    '',
    verdictLine(pass === null ? { ...report, skipped: [] } : report),
    '',
  ];
  const room = longest - reserve - head.join('\n').length;
  const body = fitting(parts, room);
  const rows = rowsToWrite(brought, report);
  const isRoomForRows = [...body, ...rows].join('\n').length <= room;
  return [
    ...head,
    ...body,
    ...(isRoomForRows && rows.length > 0 ? [...rows, ''] : []),
    'The summary of the run has the whole report, with what was there before this pull request.',
    '',
  ].join('\n');
}
