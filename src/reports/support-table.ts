// The table of support as it is: each release line with its newest release, what the policy says of it, and what is wrong.
import type { Finding } from '../model/finding.ts';
import type { ReleaseStatus, Report, ReportedLine } from '../model/report.ts';
import { lineText } from '../versions/range-text.ts';
import { counted } from './counts.ts';
import { fittingLines } from './cut.ts';
import { code, inert, link, tableOf } from './markdown.ts';
import { wrongWith } from './wrong-with.ts';

/** How many lines of a package are shown though nothing is to be said of them: nobody reads on to the oldest. */
const mostQuiet = 4;
/** How many rows are shown in all. */
const mostRows = 100;
/** A table is small beside the page that it stands in. */
const mostBytes = 150_000;

/** What the policy says of a line, in words for someone who does not know ours, with a mark that is seen at once. */
export const statusWords: Readonly<Record<ReleaseStatus, string>> = {
  supported: '✅ supported',
  unsupported: '❌ not supported',
  unlisted: '❔ not stated',
  unclear: '⚠️ unclear',
};

/** A line with what is wrong with it. */
interface Told {
  readonly kind: 'line';
  readonly line: ReportedLine;
  readonly wrong: readonly Finding[];
}

/** The lines of a package that are not shown. */
interface Rest {
  readonly kind: 'rest';
  readonly lines: readonly ReportedLine[];
  /** No line that is shown is lower. */
  readonly areOlder: boolean;
}

/** A cell of each line in Markdown, and of the row that stands for the rest of a package. */
interface Column {
  readonly title: string;
  readonly ofLine: (entry: Told, report: Report) => string;
  readonly ofRest?: (entry: Rest, report: Report) => string;
}

const columns: readonly Column[] = [
  {
    title: 'Package',
    ofLine: ({ line }, report) => packageText(line, report),
    ofRest: ({ lines: [line] }, report) => (line === undefined ? '' : packageText(line, report)),
  },
  {
    title: 'Line',
    ofLine: ({ line }) => lineText(line.line),
    ofRest: ({ lines, areOlder }) => `and ${counted(lines.length, areOlder ? 'older line' : 'more line')}`,
  },
  {
    title: 'Newest release',
    ofLine: ({ line: { newest } }) => `${code(newest.tag)}${newest.date === null ? '' : ` (${newest.date})`}`,
  },
  {
    title: 'Status',
    ofLine: ({ line }) => statusWords[line.status],
    // Below each other: a cell that is wider than all above it would leave the dates too little room.
    ofRest: ({ lines }) => [...new Set(lines.map(({ status }) => statusWords[status]))].join('<br>'),
  },
  { title: 'Ends', ofLine: ({ line }, { today }) => endText(line.until, today) },
  {
    title: 'What is wrong',
    ofLine: ({ wrong }) => wrong.map(({ rule, url }) => link(inert(rule), url)).join('<br>'),
  },
];

function packageText(line: ReportedLine, { lines, subject }: Report): string {
  return lines.some((one) => one.package !== null) ? code(line.package ?? subject.name) : '';
}

function endText(until: string | null, today: string): string {
  if (until === null) return '';
  return until < today ? `${until} (over)` : until;
}

/** Whether there is something to be said of a line: it is supported, or a finding is about it that no line above has. */
function isTold({ line, wrong }: Told, at: number, all: readonly Told[]): boolean {
  const above = new Set(all.slice(0, at).flatMap((one) => one.wrong));
  return line.status === 'supported' || wrong.some((finding) => !above.has(finding));
}

/** The entries of one package: what is supported or wrong, a few others, and how many more there are. */
function entriesOf(
  lines: readonly ReportedLine[],
  wrongOf: (line: ReportedLine) => readonly Finding[],
): (Told | Rest)[] {
  const all = lines.map((line) => ({ kind: 'line' as const, line, wrong: wrongOf(line) }));
  const folded = new Set(all.filter((entry, at) => !isTold(entry, at, all)).slice(mostQuiet));
  // A row that says "and 1 older line" takes as much room as the line.
  if (folded.size < 2) return all;
  const shown = all.filter((entry) => !folded.has(entry));
  const areOlder = all.slice(shown.length).every((entry) => folded.has(entry));
  return [...shown, { kind: 'rest', lines: [...folded].map(({ line }) => line), areOlder }];
}

/** A table without empty columns, of no more rows than are read, and of no more bytes than there is room for. */
function fittingTable(titles: readonly string[], cells: readonly (readonly string[])[]): string[] {
  const isUsed = (_: unknown, at: number) => cells.some((row) => row[at] !== '');
  const [top = '', rule = '', ...lines] = tableOf(
    titles.filter(isUsed),
    cells.map((row) => row.filter(isUsed)),
  );
  const shown = fittingLines(lines.slice(0, mostRows), mostBytes);
  const rest = lines.length - shown.length;
  return [top, rule, ...shown, ...(rest > 0 ? ['', `${counted(rest, 'more row')} not shown.`] : [])];
}

/** The statement as it is written, where no release tells what its rows come to. */
function writtenTable({ rows, today }: Report): string[] {
  const cells = rows.map(({ row }) => [
    code(row.text),
    statusWords[row.status],
    endText(row.until?.date ?? null, today),
  ]);
  return rows.length === 0 ? [] : fittingTable(['Versions', 'Status as written', 'Ends'], cells);
}

/**
 * The lines of a Markdown table; the rows as they are written where no release line is known. `withFindings` adds a column that says what is wrong with
 * each line.
 */
export function supportTable(report: Report, withFindings: boolean): string[] {
  const packages = [...new Set(report.lines.map((line) => line.package))];
  const wrongOf = withFindings ? wrongWith(report) : () => [];
  const entries = packages.flatMap((name) =>
    entriesOf(
      report.lines.filter((line) => line.package === name),
      wrongOf,
    ),
  );
  if (entries.length === 0) return writtenTable(report);
  const cells = entries.map((entry) =>
    columns.map(({ ofLine, ofRest }) =>
      entry.kind === 'line' ? ofLine(entry, report) : (ofRest?.(entry, report) ?? ''),
    ),
  );
  return fittingTable(
    columns.map(({ title }) => title),
    cells,
  );
}
