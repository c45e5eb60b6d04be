// The rows to write for findings, each as a difference that can be read and copied.
import type { Finding, Suggestion } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { counted } from './counts.ts';
import { bytesOf } from './cut.ts';
import { fenced, inert } from './markdown.ts';

/** How many are shown, and how large one may be, in bytes: a row can be as long as the file. */
const most = 10;
const mostBytes = 5000;

/** The lines to write between those that stand around them. */
function difference({ afterLine, text }: Suggestion, file: readonly string[]): string[] {
  const around = (number: number) => file.slice(number - 1, number).map((line) => ` ${line}`);
  return fenced('diff', [
    ...around(afterLine),
    ...text.split('\n').map((row) => `+${row}`),
    ...around(afterLine + 1),
  ]);
}

/** What to write for one finding; no lines where it is too long to be read. */
function entryOf(suggestion: Suggestion, path: string, file: readonly string[]): readonly string[] {
  const lines = difference(suggestion, file);
  if (bytesOf(lines.join('\n')) > mostBytes) return [];
  const what = suggestion.text.includes('\n') ? 'these rows' : 'this row';
  return ['', `Write ${what} below line ${suggestion.afterLine} of ${inert(path)}:`, '', ...lines];
}

/** What to write for each of these findings, in Markdown; no lines where there is nothing to write. */
export function rowsToWrite(findings: readonly Finding[], { judged }: Report): string[] {
  if (judged === null) return [];
  const file = judged.text.split(/\r\n|\r|\n/);
  const all = findings.flatMap(({ suggestion }) => suggestion ?? []);
  const shown = all
    .slice(0, most)
    .map((suggestion) => entryOf(suggestion, judged.path, file))
    .filter((lines) => lines.length > 0);
  const rest = all.length - shown.length;
  return [...shown.flat(), ...(rest > 0 ? ['', `${counted(rest, 'more change')} to write.`] : [])];
}
