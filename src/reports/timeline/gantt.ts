// The support timeline as a gantt chart of Mermaid, which a forge draws from text.
import { utcDay } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import type { ReleaseStatus, Report } from '../../model/report.ts';
import { lineText } from '../../versions/range-text.ts';
import { counted } from '../counts.ts';
import { barOf, type Bar } from './bar.ts';
import { chooseLines, type Chosen } from './choose.ts';
import { spanOf, type Span } from './span.ts';
import { textWidth } from './text-width.ts';
import { packageText, statusText } from './words.ts';

/** A chart with more rows is not read in a summary, where a table has all of them. */
const room = { lines: 12, quiet: 6 };
const longestName = 28;
/** Mermaid keeps so many pixels for the names of sections, and writes longer ones over the bars. */
const padding = 75;
const sectionSize = 11;

/** What Mermaid draws in three colours: what goes on, what is over, and what asks for a look. */
const tags: Readonly<Record<ReleaseStatus, string>> = {
  supported: 'active',
  unsupported: 'done',
  unlisted: 'crit',
  unclear: 'crit',
};

/** How an axis of at most so many days is written, so that its labels stand apart. */
const axes: readonly (readonly [days: number, format: string, step: string | null])[] = [
  [20, '%d %b', '3day'],
  [120, '%d %b', '2week'],
  [500, '%b %Y', '2month'],
  [900, '%b %Y', '3month'],
  [1500, '%b %Y', '6month'],
  [5000, '%Y', '12month'],
  [Number.POSITIVE_INFINITY, '%Y', null],
];

const day = utcFormat('%Y-%m-%d');

/** A name in which Mermaid finds nothing of its own: no sign of its grammar, of its entities, of HTML. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N} @/._+()~-]/gu, ' ').trim();
}

/** The name of a package as that of a section; its end tells it from others of its scope. */
function sectionName(name: string): string {
  const signs = Array.from(plain(name));
  return signs.length <= longestName ? signs.join('') : `…${signs.slice(1 - longestName).join('')}`;
}

/** Makes room for the longest name of a section. */
function paddingLines(names: readonly string[]): string[] {
  const widest = Math.max(...names.map((name) => textWidth(name, sectionSize)));
  const needed = Math.ceil(widest) + 20;
  return needed <= padding ? [] : [`%%{init: {"gantt": {"leftPadding": ${needed}}}}%%`];
}

/** The lines that say how the axis is written. */
function axisLines([from, to]: Span): string[] {
  const days = utcDay.count(from, to);
  const [, format = '%Y', step = null] = axes.find(([most]) => days <= most) ?? [];
  return [`    axisFormat ${format}`, ...(step === null ? [] : [`    tickInterval ${step}`])];
}

/** A bar from the first release to the last day that the report can speak of. */
function taskLine({ line, parts }: Bar, [earliest, latest]: Span, report: Report): string {
  const drawn = parts.filter(({ kind }) => kind !== 'dead');
  const end = drawn.at(-1)?.to ?? latest;
  const from = new Date(Math.max(Number(drawn[0]?.from), Number(earliest)));
  const to = new Date(Math.max(Number(utcDay.offset(from, 1)), Math.min(Number(end), Number(latest))));
  const name = `${lineText(line.line)} ${statusText(line, report.today)}`;
  return `    ${name} :${tags[line.status]}, ${day(from)}, ${day(to)}`;
}

/** The title is only there to say what is not. */
function titleLines({ shown, left, undated }: Chosen): string[] {
  const all = shown.length + left + undated;
  return all === shown.length ? [] : [`    title ${shown.length} of ${counted(all, 'line')}`];
}

/** The chart without the fence around it; no lines where no day of a line is known. */
export function ganttLines(report: Report): readonly string[] {
  const chosen = chooseLines(report.lines, room);
  const bars = chosen.shown.map((line) => barOf(line, report.today)).filter((bar) => bar !== null);
  if (bars.length === 0) return [];
  const span = spanOf(bars, report.today);
  const sections = [...new Set(bars.map(({ line }) => line.package))].map((name) => ({
    title: sectionName(packageText(name, report)) || '-',
    own: bars.filter(({ line }) => line.package === name),
  }));
  return [
    ...paddingLines(sections.map(({ title }) => title)),
    'gantt',
    ...titleLines(chosen),
    '    dateFormat YYYY-MM-DD',
    ...axisLines(span),
    ...sections.flatMap(({ title, own }) => [
      `    section ${title}`,
      ...own.map((bar) => taskLine(bar, span, report)),
    ]),
  ];
}
