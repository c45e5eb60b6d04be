// The statement as it was understood, for a reader who wants to see whether it was understood rightly.
import type { Policy, PolicyRow, StatementKind } from '../model/policy.ts';
import type { Report, ReportedRelease, ReportedRow } from '../model/report.ts';
import type { Span } from '../model/text.ts';
import { claimText, ruleText } from '../versions/range-text.ts';
import { areTagsUnread, counted } from './counts.ts';
import { problemLines, textOf } from './lines.ts';
import type { Paint, Style } from './paint.ts';
import { tableLines, type Column } from './table.ts';
import { visible } from './visible.ts';
import { cutEnd } from './width.ts';

/** How the policy states its versions; a table and a list are told with the number of their rows. */
const kinds: Readonly<Record<StatementKind, string>> = {
  table: 'states its versions in a table',
  list: 'states its versions in a list',
  prose: 'states its versions in prose',
  pointer: 'states its versions elsewhere',
  none: 'says nothing about versions',
};

/** How much of a quotation is shown, in columns, and how much is looked at for that. */
const widest = 80;
const near = 400;

const statusStyles: Readonly<Record<PolicyRow['status'], Style>> = {
  supported: 'green',
  unsupported: 'red',
  unclear: 'yellow',
};

/** What the rows are shown with; a column that is empty in every row is left out. */
function rowColumns({ today }: Report): readonly Column<ReportedRow>[] {
  return [
    { title: 'line', text: ({ row }) => String(row.span.line) },
    { title: 'of', text: ({ row }) => row.scope ?? '' },
    { title: 'versions', text: ({ row }) => row.text },
    { title: 'range', text: ({ row }) => claimText(row.claim) ?? '?' },
    { title: 'status', text: ({ row }) => row.status, style: ({ row }) => statusStyles[row.status] },
    { title: 'until', text: ({ row }) => endText(row, today) },
    { title: 'newest release', text: ({ newestRelease }) => newestRelease?.tag ?? '' },
    { title: 'note', text: ({ row }) => row.note ?? '' },
  ];
}

/** The last day of a row, and whether it is over. */
function endText({ until }: PolicyRow, today: string): string {
  if (until === null) return '';
  return until.date < today ? `${until.date} (over)` : until.date;
}

/** A titled list of entries; nothing where there are none. */
function section(title: string, entries: readonly string[], paint: Paint): string[] {
  return entries.length === 0 ? [] : [paint('strong', title), ...entries.map((entry) => `  ${entry}`)];
}

/** Words of the policy, of which the beginning is enough to know them by. */
function quoted(text: string): string {
  return `"${cutEnd(visible(text.slice(0, near).replace(/\s+/g, ' ')), widest)}"`;
}

/** What stands in the policy, and where. */
function said({ document }: Policy, { line, column }: Span, text: string): string {
  return `${visible(document.path)}:${line}:${column}  ${text}`;
}

/** The parts of the statement that are no rows: the rule in prose, the link, what nobody could read, what was left to fill in. */
function otherParts(policy: Policy, paint: Paint): string[][] {
  const at = (span: Span, text: string) => said(policy, span, text);
  const { rule, pointer } = policy;
  return [
    section(
      'Rule in prose',
      rule === null ? [] : [at(rule.span, `${ruleText(rule.rule)}: ${quoted(rule.text)}`)],
      paint,
    ),
    section('Stated elsewhere', pointer === null ? [] : [at(pointer.span, visible(pointer.target))], paint),
    section(
      'Not understood',
      [
        ...policy.rows.flatMap((row) =>
          row.unread.map(({ what, text, span }) => at(span, `${what} ${quoted(text)}`)),
        ),
        ...policy.htmlTables.map((span) => at(span, 'an HTML table of versions')),
      ],
      paint,
    ),
    section(
      'Never filled in',
      [
        ...policy.starterTables.map((span) => at(span, "GitHub's starter table, unchanged")),
        ...policy.placeholders.map(({ span, text }) => at(span, quoted(text))),
      ],
      paint,
    ),
  ];
}

/** The releases of one package: how many, and what is known of the newest stable one. */
function packageEntry(name: string | null, all: readonly ReportedRelease[]): string {
  const own = all.filter((one) => one.package === name);
  const newest = own.find(({ release }) => !release.isPrerelease);
  const whose = name === null ? '' : ` of ${visible(name)}`;
  const line = newest?.line ?? null;
  const decided = line === null ? '' : ` by line ${line}`;
  const which =
    newest === undefined
      ? 'none is stable'
      : `newest ${visible(newest.release.tag)}, ${newest.status}${decided}`;
  return `${counted(own.length, 'release')}${whose}: ${which}`;
}

/** What kind of statement it is, in one line. */
function headLine({ policy, subject, today }: Report, paint: Paint): string {
  if (policy === null) return `${paint('strong', visible(subject.name))}: no policy was read`;
  const hasRows = policy.kind === 'table' || policy.kind === 'list';
  const rows = hasRows ? ` of ${counted(policy.rows.length, 'row')}` : '';
  return `${paint('strong', visible(policy.document.path))} ${kinds[policy.kind]}${rows} (as of ${today})`;
}

/** The releases, package by package; that there are none is said only where somebody could look. */
function releaseEntries(report: Report): string[] {
  const packages = [...new Set(report.releases.map((one) => one.package))];
  if (packages.length > 0) return packages.map((name) => packageEntry(name, report.releases));
  return areTagsUnread(report) ? [] : [`none among ${counted(report.looked.tags, 'tag')}`];
}

/** The statement for a terminal, a pipe or a log. */
export function renderShow(report: Report, paint: Paint): string {
  return textOf([
    [headLine(report, paint)],
    report.rows.length === 0 ? [] : tableLines(rowColumns(report), report.rows, paint),
    ...(report.policy === null ? [] : otherParts(report.policy, paint)),
    section('Releases', releaseEntries(report), paint),
    ...report.problems.map((problem) => problemLines(problem, paint)),
  ]);
}
