// The report as commands to a runner of workflows, for `--format github` in a workflow of one's own.
import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { toAnnotations } from './annotations.ts';
import { closingText } from './counts.ts';
import { visible } from './visible.ts';

/** What the runner takes for the end of a message. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for the value of a property, which commas and colons end as well. */
function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One annotation as the line of a command. GitHub takes columns only for a place within one line. */
function commandOf({ kind, title, message, path, span }: Annotation): string {
  const lines = path === null || span === null ? {} : { file: path, line: span.line, endLine: span.endLine };
  const columns = span?.line === span?.endLine ? { col: span?.column, endColumn: span?.endColumn } : {};
  const properties = Object.entries({ title, ...lines, ...(path === null ? {} : columns) })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${kind} ${properties.join(',')}::${data(message)}`;
}

/** A command for each annotation, at most ten of a kind, and in the last line what was looked at and found. */
export function renderGithub(report: Report): string {
  // A problem ends the command with a status of its own, so it is as heavy as an error.
  const annotations = toAnnotations(
    report,
    { problems: true, existing: false },
    'are not shown here: --format text shows all',
  );
  return `${[...annotations.map(commandOf), closingText(report)].join('\n')}\n`;
}
